#include "store/exit_codes.hpp"

#include <unistd.h>

#include <string>

namespace cuppa {

void end_process(int exit_code, std::string_view sentence) {
  const std::string line = "cuppa: " + std::string(sentence) + "\n";
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
  ::_exit(exit_code);
}

}  // namespace cuppa
