# What `cmake --install` and `deploy/package` put on a machine. Included by the top CMakeLists.txt.

# The packages of the groups run and optional, from the one list.
foreach(group IN ITEMS run optional)
  file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/packages.txt lines REGEX "^${group} ")
  list(TRANSFORM lines REPLACE "^${group} +([^ ]+).*" "\\1")
  list(JOIN lines ", " cuppa_${group}_packages)
endforeach()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/packages.txt)

set(debian ${CMAKE_CURRENT_LIST_DIR}/debian)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/cuppa.service ${CMAKE_CURRENT_LIST_DIR}/cuppa.socket
  DESTINATION lib/systemd/system)
install(FILES
    ${CMAKE_CURRENT_LIST_DIR}/README.md ${CMAKE_CURRENT_LIST_DIR}/HOSTS.md
    ${CMAKE_CURRENT_LIST_DIR}/OPERATORS.md ${CMAKE_CURRENT_LIST_DIR}/DATA_PROTECTION.md ${debian}/copyright
  DESTINATION share/doc/cuppa)
install(DIRECTORY ${CMAKE_CURRENT_LIST_DIR}/proxies ${CMAKE_CURRENT_LIST_DIR}/watch DESTINATION share/doc/cuppa)
# Debian wants a changelog, packed, even of who keeps none.
configure_file(${debian}/changelog.in ${PROJECT_BINARY_DIR}/changelog @ONLY)
find_program(CUPPA_GZIP gzip REQUIRED)
execute_process(COMMAND ${CUPPA_GZIP} --best --no-name --force ${PROJECT_BINARY_DIR}/changelog COMMAND_ERROR_IS_FATAL ANY)
install(FILES ${PROJECT_BINARY_DIR}/changelog.gz DESTINATION share/doc/cuppa)
# A secret may come to stand in it: not for everybody to read. postinst gives it to the group cuppa.
install(DIRECTORY DESTINATION /etc/cuppa
  DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/cuppa.toml DESTINATION /etc/cuppa
  PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME cuppa)
set(CPACK_PACKAGE_CONTACT "The Cuppa authors <cuppa@example.org>")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Grab a brew, ask somebody to be the timer, reflect for a minute, and then each
person has two minutes to say their response. Cuppa keeps the clock and the
turns for people in a room and people who join online, and beside the round a
car park of things to come back to, chat with a name or with none, agreements
that the group writes, and a transcript to keep.
.
One program with its web client inside, and one SQLite file. No account, no
third party.")
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR ON)  # for what goes to /etc
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "${cuppa_run_packages}")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "${cuppa_optional_packages}")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
  ${debian}/conffiles ${debian}/postinst ${debian}/prerm ${debian}/postrm)
include(CPack)
