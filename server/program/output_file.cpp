#include "program/output_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "net/file_descriptor.hpp"
#include "program/exit_codes.hpp"
#include "store/replaced_file.hpp"

namespace cuppa {
namespace {

namespace fs = std::filesystem;

Problem problem_with(const std::string& name, int error) {
  const auto reason = std::generic_category().message(error);
  switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
      return {
          "This account may not write " + name + " (" + reason + "). Name another with --output.",
          kExitNoPermission};
    case ENOENT:
    case ENOTDIR:
      return {"There is no directory for " + name + ". Make it, or name another with --output.",
              kExitCannotWrite};
    case EISDIR:
      return {name + " is a directory. Name a file in it with --output.", kExitCannotWrite};
    default:
      return {name + " cannot be written: " + reason +
                  ". Look at the disk, or name another with "
                  "--output.",
              kExitDiskFailed};
  }
}

int write_directly(const fs::path& output, std::string_view text) {
  const FileDescriptor file(::open(output.c_str(), O_WRONLY | O_CLOEXEC));
  return file.is_open() ? write_all(file.number(), text) : errno;
}

// The file itself, where the name is a link to it.
fs::path behind_links(const fs::path& output) {
  std::error_code error;
  const auto real = fs::canonical(output, error);
  return error ? output : real;
}

int write_to(const fs::path& output, std::string_view text) {
  struct stat status {};
  if (::stat(output.c_str(), &status) != 0) {
    return errno == ENOENT ? replace_file(output, text) : errno;
  }
  if (S_ISDIR(status.st_mode)) return EISDIR;
  return S_ISREG(status.st_mode) ? replace_file(behind_links(output), text)
                                 : write_directly(output, text);
}

}  // namespace

std::optional<Problem> write_output(const std::filesystem::path& output, std::string_view text) {
  const bool to_terminal = output.empty() || output == "-";
  const int error = to_terminal ? write_all(STDOUT_FILENO, text) : write_to(output, text);
  if (error == 0) return {};
  return problem_with(to_terminal ? "the standard output" : output.string(), error);
}

}  // namespace cuppa
