#include "store/file_header.hpp"

#include <unistd.h>

#include <array>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string_view>

#include "store/exit_codes.hpp"
#include "store/migrations.hpp"

namespace cuppa {
namespace {

// https://www.sqlite.org/fileformat.html#the_database_header; numbers are big-endian
//   0  "SQLite format 3\0"      28  pages in the file    68  application_id
//  16  page size, 1 = 65536     60  user_version
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kHeaderBytes = 100;

class Header {
 public:
  explicit Header(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    in.read(bytes_.data(), std::ssize(bytes_));
    size_ = static_cast<std::size_t>(in.gcount());
  }
  [[nodiscard]] bool complete() const { return size_ == kHeaderBytes; }
  // As far as it goes: a file cut off within the header still began as SQLite's.
  [[nodiscard]] bool begins_like_sqlite() const {
    const auto shown = std::string_view(bytes_.data(), size_).substr(0, kMagic.size());
    return !shown.empty() && kMagic.starts_with(shown);
  }
  [[nodiscard]] std::uint32_t number(std::size_t at) const { return take(at, 4); }
  [[nodiscard]] std::uint64_t file_bytes() const {
    const std::uint32_t page = take(16, 2);
    return std::uint64_t{page == 1 ? 65536 : page} * number(28);
  }

 private:
  [[nodiscard]] std::uint32_t take(std::size_t at, std::size_t count) const {
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
      value = value << 8U | static_cast<unsigned char>(bytes_[i]);
    }
    return value;
  }

  std::array<char, kHeaderBytes> bytes_{};
  std::size_t size_ = 0;
};

Problem not_ours(const std::filesystem::path& file, std::string_view what) {
  return {file.string() + " is " + std::string(what) +
              ". Move it away, or name another directory with --data.",
          kExitDataUnusable};
}

Problem unreadable(const std::filesystem::path& file) {
  return {"This account may not read and write " + file.string() +
              ". Give it to the account that runs Cuppa (chown), or name another directory with "
              "--data.",
          kExitNoPermission};
}

std::uintmax_t size_or_zero(const std::filesystem::path& file) {
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  return error ? 0 : size;
}

}  // namespace

std::filesystem::path log_of(const std::filesystem::path& file) { return file.string() + "-wal"; }

bool is_shorter_than_it_says(const std::filesystem::path& file) {
  return size_or_zero(file) < Header{file}.file_bytes();
}

Problem truncated(const std::filesystem::path& file) {
  return {file.string() +
              " is cut short: part of it is missing. Put a backup in its place (cuppa "
              "restore), or name another directory with --data.",
          kExitDataUnusable};
}

Problem too_new(const std::filesystem::path& file, int version) {
  return {file.string() + " was written by a newer Cuppa (its version is " +
              std::to_string(version) + ", this program knows up to " +
              std::to_string(newest_version()) + "). Start the newer Cuppa.",
          kExitDataUnusable};
}

std::optional<HeaderFault> fault_in_header(const std::filesystem::path& file) {
  std::error_code error;
  const auto status = std::filesystem::status(file, error);
  if (status.type() == std::filesystem::file_type::not_found) return HeaderFault::not_there;
  if (status.type() != std::filesystem::file_type::regular) return HeaderFault::not_a_file;
  const Header header(file);
  const auto size = size_or_zero(file);
  if (size > 0 && !header.begins_like_sqlite()) return HeaderFault::not_sqlite;
  if (!header.complete()) return HeaderFault::cut_short;
  if (header.number(68) != static_cast<std::uint32_t>(kApplicationId)) {
    return HeaderFault::of_another_program;
  }
  if (static_cast<int>(header.number(60)) > newest_version()) return HeaderFault::too_new;
  // With a log beside it the rest may be in there: open_database looks again.
  const bool has_log = size_or_zero(log_of(file)) > 0;
  if (!has_log && size < header.file_bytes()) return HeaderFault::cut_short;
  return {};
}

std::optional<Problem> problem_in_header(const std::filesystem::path& file) {
  const bool has_log = size_or_zero(log_of(file)) > 0;
  std::error_code error;
  const auto status = std::filesystem::status(file, error);
  if (status.type() == std::filesystem::file_type::not_found) {
    if (!has_log) return {};
    return Problem{file.string() + " is missing, but its log " + log_of(file).string() +
                       " is there. Put cuppa.db back beside it, or move the log away.",
                   kExitDataUnusable};
  }
  if (status.type() != std::filesystem::file_type::regular) {
    return not_ours(file, "not a file");
  }
  if (::access(file.c_str(), R_OK | W_OK) != 0) return unreadable(file);

  const auto fault = fault_in_header(file);
  if (!fault) return {};
  switch (*fault) {
    case HeaderFault::not_sqlite:
      return not_ours(file, "not an SQLite database");
    case HeaderFault::of_another_program:
      return not_ours(file, "the database of another program");
    case HeaderFault::too_new:
      return too_new(file, static_cast<int>(Header(file).number(60)));
    default:
      return truncated(file);
  }
}

}  // namespace cuppa
