; The one question of the installer: for whom.

Var AllButton
Var DesktopBox
Var FirewallBox

Function AskForWhom
  ${If} $Asked == yes
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(FOR_WHOM)" "$(FOR_WHOM_MORE)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateRadioButton} 0 4u 100% 14u "$(FOR_ME)"
  Pop $0
  ${NSD_Check} $0
  ${NSD_OnClick} $0 ShowFirewall
  ${NSD_CreateRadioButton} 0 22u 100% 14u "$(FOR_ALL)"
  Pop $AllButton
  ${NSD_OnClick} $AllButton ShowFirewall
  ${NSD_CreateCheckbox} 12u 38u -12u 26u "$(LET_IN)"
  Pop $FirewallBox
  ${NSD_CreateCheckbox} 0 72u 100% 14u "$(ON_DESKTOP)"
  Pop $DesktopBox
  ${NSD_SetState} $DesktopBox ${BST_CHECKED}
  Call ShowFirewall
  nsDialogs::Show
FunctionEnd

Function ShowFirewall
  ${NSD_GetState} $AllButton $0
  EnableWindow $FirewallBox $0
FunctionEnd

Function NoteForWhom
  ${NSD_GetState} $DesktopBox $0
  ${If} $0 != ${BST_CHECKED}
    StrCpy $OnDesktop no
  ${EndIf}
  ${NSD_GetState} $AllButton $0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Accounts all
    ${NSD_GetState} $FirewallBox $0
    ${If} $0 == ${BST_CHECKED}
      StrCpy $Firewall yes
    ${EndIf}
    Call Settle
    ${If} $Accounts != all
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd
