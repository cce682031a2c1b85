import { LINK_CODE_LENGTH, PAGE_LINK_STATE_MEANINGS, type PageLinkState } from '@maillage/domain';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { graphqlEnum } from '../../platform/graphql/enum';
import { Me } from '../me.type';

/** GraphQL enum of what became of a link. */
const PageLinkStateEnum = graphqlEnum('PageLinkState', 'What becomes of a link to a page.', PAGE_LINK_STATE_MEANINGS);

@ObjectType('PageLink', { description: 'A link to a page, before it is used. It says whom it is for only to a browser where that person has come in before.' })
export class PageLinkType {
  @Field(() => PageLinkStateEnum, { description: 'What became of it.' })
  state!: PageLinkState;

  @Field(() => Boolean, { description: 'Whether the code of the mail is asked for: nobody came in for this account from this browser yet.' })
  asksForCode!: boolean;

  @Field(() => String, { nullable: true, description: 'Name of its person, for a browser that is known; null for any other.' })
  fullName!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the page, when its own person is signed in: she needs no link. Null for anybody else.' })
  path!: string | null;
}

@InputType({ description: 'A link to a page, opened.' })
export class OpenPageLinkInput {
  @IsString()
  @MaxLength(200)
  @Field(() => String, { description: 'The secret in its address.' })
  token!: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  @Field(() => String, {
    nullable: true,
    description: `The ${LINK_CODE_LENGTH} signs of the mail, where the browser is not known; spaces, dashes and case do not count.`,
  })
  code?: string | null;
}

@ObjectType('OpenedPageLink', { description: 'A link that signed its person in.' })
export class OpenedPageLink {
  @Field(() => Me, { description: 'Who is signed in now.' })
  me!: Me;

  @Field(() => String, { description: 'Address of the page within this site.' })
  path!: string;
}
