import { Controller, Get, Post } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { DeclaredHandlers } from './declared-handlers';
import { Allow, Public } from './decorators';

@Controller('said')
class SaidController {
  @Allow('network.read')
  @Get()
  read(): string {
    return this.notARoute();
  }

  @Public()
  @Post()
  write(): string {
    return this.notARoute();
  }

  notARoute(): string {
    return '';
  }
}

@Controller('forgotten')
class ForgetfulController {
  @Public()
  @Get('said')
  said(): string {
    return '';
  }

  // GET is the first of Nest's methods, number 0
  @Get()
  read(): string {
    return '';
  }

  @Post()
  write(): string {
    return '';
  }
}

@Resolver()
class ForgetfulResolver {
  @Query(() => String)
  question(): string {
    return '';
  }
}

const start = async (controllers: (new () => object)[], resolvers: (new () => object)[] = []): Promise<void> => {
  const module = await Test.createTestingModule({ imports: [DiscoveryModule], controllers, providers: [DeclaredHandlers, ...resolvers] }).compile();
  await module.createNestApplication({ logger: false }).init();
};

describe('an application', () => {
  it('starts when each of its handlers says who may call it', async () => {
    await expect(start([SaidController])).resolves.toBeUndefined();
  });

  it('does not start with a route that forgot to', async () => {
    await expect(start([SaidController, ForgetfulController])).rejects.toThrow(/: ForgetfulController\.read, ForgetfulController\.write$/);
  });

  it('does not start with a query that forgot to', async () => {
    await expect(start([], [ForgetfulResolver])).rejects.toThrow('ForgetfulResolver.question');
  });
});
