# What `cmake --install` and `deploy/package` put on a machine. Included by the top CMakeLists.txt.

# The packages of the groups run and optional, from the one list.
foreach(group IN ITEMS run optional)
  file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/packages.txt lines REGEX "^${group} ")
  list(TRANSFORM lines REPLACE "^${group} +([^ ]+).*" "\\1")
  list(JOIN lines ", " cuppa_${group}_packages)
endforeach()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/packages.txt)

install(FILES ${CMAKE_CURRENT_LIST_DIR}/cuppa.service DESTINATION lib/systemd/system)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/README.md DESTINATION share/doc/cuppa)
install(DIRECTORY ${CMAKE_CURRENT_LIST_DIR}/proxies DESTINATION share/doc/cuppa)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION share/doc/cuppa RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME cuppa)
set(CPACK_PACKAGE_CONTACT "The Cuppa authors <cuppa@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "${cuppa_run_packages}")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "${cuppa_optional_packages}")
include(CPack)
