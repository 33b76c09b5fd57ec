"""One table says what a node is, to every kind of reader in that reader's own words."""

from typing import get_args

from game.ui.roles import NAMES, ButtonRole, GroupRole

ARIA_1_2 = """
alert alertdialog application article banner blockquote button caption cell checkbox code
columnheader combobox complementary contentinfo definition deletion dialog directory document
emphasis feed figure form generic grid gridcell group heading img insertion link list listbox
listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter
navigation none note option paragraph presentation progressbar radio radiogroup region row
rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong
subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip
tree treegrid treeitem
"""
"""Every role of https://www.w3.org/TR/wai-aria-1.2/#role_definitions that is not abstract."""


def test_every_role_a_node_may_have_is_in_the_table() -> None:
    roles = {*get_args(ButtonRole), *get_args(GroupRole), "window", "text", "image"}
    assert set(NAMES) == roles


def test_every_aria_name_is_a_role_of_wai_aria() -> None:
    assert {names.aria for names in NAMES.values()} - {""} <= set(ARIA_1_2.split())
