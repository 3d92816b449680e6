// Why the data cannot be used, for the person who started the server.
#pragma once

#include <string>

namespace cuppa {

struct Problem {
  std::string sentence;  // names the thing and says what to do
  int exit_code;         // exit_codes.hpp
};

}  // namespace cuppa
