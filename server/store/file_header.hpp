// What the first hundred bytes of cuppa.db say, read without SQLite, which would begin to repair.
#pragma once

#include <filesystem>
#include <optional>

#include "store/problem.hpp"

namespace cuppa {

// A file that is not there is no problem, unless its log is.
std::optional<Problem> problem_in_header(const std::filesystem::path& file);

// What stands in the way of its being a database of Cuppa's that this program knows.
enum class HeaderFault {
  not_there,
  not_a_file,
  not_sqlite,
  cut_short,
  of_another_program,
  too_new
};
std::optional<HeaderFault> fault_in_header(const std::filesystem::path& file);

// Its last pages are not in it; they may be in its log.
bool is_shorter_than_it_says(const std::filesystem::path& file);

Problem truncated(const std::filesystem::path& file);
Problem too_new(const std::filesystem::path& file, int version);

// The log that SQLite keeps beside the database.
std::filesystem::path log_of(const std::filesystem::path& file);

}  // namespace cuppa
