// Whatever a config file says in ASCII is taken, or refused with a sentence that names what is
// wrong. Other letters outside of texts reach a place that toml++ 3.3 calls unreachable (in
// is_non_ascii_horizontal_whitespace); the file is its owner's own.
#include <sys/mman.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <string>

#include "program/config.hpp"
#include "program/config_file.hpp"
#include "support/fuzzed.hpp"

namespace cuppa::tests {
namespace {

// A file that no disk has.
class MemoryFile {
 public:
  MemoryFile(const std::uint8_t* data, std::size_t size) : number_(::memfd_create("config", 0)) {
    must(::write(number_, data, size) == static_cast<ssize_t>(size));
  }
  ~MemoryFile() { ::close(number_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  std::string path() const { return "/proc/self/fd/" + std::to_string(number_); }

 private:
  int number_;
};

void check(const MemoryFile& file) {
  CLI::App serve{"serve"};
  ServeConfig config;
  add_serve_flags(serve, config);
  try {
    apply_config_file(serve, serve, file.path());
  } catch (const CLI::ParseError& error) {
    must(std::string(error.what()).size() > 10);
    return;
  }
  must(config.keep_days >= 1 && config.keep_days <= 3650);
  parse_listen(config.listen);
}

}  // namespace
}  // namespace cuppa::tests

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kBytesMax = 16 * 1024;
  const bool is_ascii = std::all_of(data, data + size, [](auto byte) { return byte < 0x80; });
  // Nor dates, of which no setting is one: toml++ 3.3 takes for certain that a time begins with a
  // digit.
  const auto* dash = std::adjacent_find(data, data + size, [](auto one, auto next) {
    return one >= '0' && one <= '9' && next == '-';
  });
  if (size <= kBytesMax && is_ascii && dash == data + size) cuppa::tests::check({data, size});
  return 0;
}
