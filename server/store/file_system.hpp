// What kind of disk a directory is on. SQLite's log needs memory that all who open the file share,
// and locks that hold: a network share promises neither (https://www.sqlite.org/wal.html).
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace cuppa {

// "NFS"; empty: a disk of this machine's own. `type` is statfs's f_type (linux/magic.h).
std::string_view network_file_system(std::uint64_t type);

// The same for what a path is on; empty, too, where it cannot be told.
std::string_view network_file_system_of(const std::filesystem::path& path);

}  // namespace cuppa
