// How the files of a data directory are made: for their owner only, and the owner is the
// directory's. A command that root runs would else leave a file that the service's own account
// cannot open.
#pragma once

#include <filesystem>

namespace cuppa {

// Opens the file for reading and writing, and makes it if it is not there. A descriptor to close,
// or -1 with the reason in errno.
int open_data_file(const std::filesystem::path& file);

}  // namespace cuppa
