import { Component } from '@angular/core';

@Component({ selector: 'app-forms-page', template: '' })
export class FormsPage {}
