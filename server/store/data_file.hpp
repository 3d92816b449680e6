// How the files of a data directory are made: for their owner only, and the owner is the
// directory's. A command that root runs would else leave a file that the service's own account
// cannot open.
#pragma once

#include <filesystem>

namespace cuppa {

// Opens the file for reading and writing, and makes it if it is not there. A descriptor to close,
// or -1 with the reason in errno.
int open_data_file(const std::filesystem::path& file);

// Makes the directory, for its owner only, who is the owner of the one above. 0, or the errno.
int make_data_directory(const std::filesystem::path& directory);

// Gives an open file to whoever another file belongs to; nothing, unless root asks. 0, or the
// errno.
int give_to_owner_of(const std::filesystem::path& other, int opened);

}  // namespace cuppa
