import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UiPageHeader } from '../ui';

/** The declaration that the law asks for (RGAA 4.1.2): what was tested and how, what is not met, whom to tell, who decides. */
@Component({
  selector: 'app-accessibility-page',
  imports: [RouterLink, UiPageHeader],
  templateUrl: './accessibility-page.html',
})
export class AccessibilityPage {}
