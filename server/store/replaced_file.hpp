// A file that is there whole or not at all, readable by its owner only.
#pragma once

#include <filesystem>
#include <string_view>

namespace cuppa {

// 0, or the error (an errno). What stood there before stays until the new one is on the disk.
int replace_file(const std::filesystem::path& file, std::string_view text);

// Writes all of it to an open file; 0, or the error.
int write_all(int file, std::string_view text);

// Sees a file to the disk, and then puts it in the place of another; 0, or the error.
int take_place(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace cuppa
