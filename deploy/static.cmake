# One program that needs the C library and nothing else; deploy/static builds it. Included by server/CMakeLists.txt before it
# looks for libraries, with CUPPA_STATIC only.

set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
set(Boost_USE_STATIC_LIBS ON)
set(OPENSSL_USE_STATIC_LIBS ON)
add_link_options(-static-libgcc -static-libstdc++)
find_package(Threads REQUIRED)

# Debian has these as shared libraries only. The time zones are compiled by deploy/static from Debian's own sources; the log
# and the settings file need no library if their headers bring all of it.
find_library(CUPPA_DATE_TZ date-tz REQUIRED)
add_library(date::date-tz INTERFACE IMPORTED)
target_compile_definitions(date::date-tz INTERFACE ONLY_C_LOCALE=1 HAS_STRING_VIEW=1 USE_OS_TZDB=1)
target_link_libraries(date::date-tz INTERFACE ${CUPPA_DATE_TZ} Threads::Threads)

find_package(fmt REQUIRED)
add_library(spdlog::spdlog INTERFACE IMPORTED)
target_compile_definitions(spdlog::spdlog INTERFACE SPDLOG_FMT_EXTERNAL)
target_link_libraries(spdlog::spdlog INTERFACE fmt::fmt-header-only Threads::Threads)

add_library(tomlplusplus::tomlplusplus INTERFACE IMPORTED)
target_compile_definitions(tomlplusplus::tomlplusplus INTERFACE TOML_HEADER_ONLY=1)
