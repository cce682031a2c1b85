import { Component } from '@angular/core';

@Component({ selector: 'app-form-page', template: '' })
export class FormPage {}
