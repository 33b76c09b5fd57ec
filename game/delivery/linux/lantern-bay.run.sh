#!/bin/sh
# Lantern Bay for Linux, in one file that unpacks itself. For one person, without an administrator.
#
#   sh FILE              puts it among your programs
#   sh FILE --to DIR     only unpacks it into a folder, such as a stick
#   sh FILE --remove     takes it away again; what was played stays
@WORDS@
stop() {
  echo "$1" >&2
  exit 1
}

data=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/lantern-bay
menu=$data/applications/lantern-bay.desktop
icon=$data/icons/hicolor/scalable/apps/lantern-bay.svg
played=$data/lantern-bay

unpack() { # into folder $1, whole or not at all
  command -v xz >/dev/null || stop "$needs_xz"
  if command -v sha256sum >/dev/null; then
    sum=$(tail -c +@START@ "$0" | sha256sum)
    [ "${sum%% *}" = @SUM@ ] || stop "$not_whole"
  fi
  mkdir -p "$1.new" || exit 1
  tail -c +@START@ "$0" | xz -dc | tar -xof - -C "$1.new" || { rm -rf "$1.new"; stop "$no_room"; }
  rm -rf "$1" && mv "$1.new/@NAME@" "$1" && rmdir "$1.new" || exit 1
}

case ${1-} in
"")
  printf "$installing\n" "$program"
  unpack "$program"
  mkdir -p "${menu%/*}" "${icon%/*}" &&
    cp "$program/_internal/assets/app/lantern-bay.svg" "$icon" &&
    cat >"$menu" <<END || exit 1
@MENU@
END
  echo "$installed"
  ;;
--to)
  [ -n "${2-}" ] || stop "sh $0 --to DIR"
  unpack "${2%/}/@NAME@"
  ;;
--remove)
  rm -rf "$program" "$menu" "$icon"
  # Folders that were made for it, if nothing else came into them.
  (cd "$data" && rmdir -p icons/hicolor/scalable/apps applications) 2>/dev/null
  (cd "$HOME" && rmdir -p .local/lib .local/share) 2>/dev/null
  printf "$removed\n" "$played"
  ;;
*)
  sed -n '2,6s/^# \{0,1\}//p' "$0"
  case $1 in -h | --help) ;; *) exit 2 ;; esac
  ;;
esac
exit 0
