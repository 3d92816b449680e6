// `cuppa serve`: builds the parts, runs them, stops cleanly.
#pragma once

#include <functional>
#include <string>

#include "program/config.hpp"

namespace cuppa {

// `started`: called once it listens, with the address to open and a new host link. Returns the
// exit code.
struct Started {
  std::string address;    // http://localhost:8080
  std::string host_link;  // http://localhost:8080/start#KEY
};
int serve(const ServeConfig& config, const std::function<void(const Started&)>& started);

// What `cuppa serve` says when it is ready.
void print_started(const Started& started);

}  // namespace cuppa
