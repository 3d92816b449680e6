// How a command gets at the data: it asks the server that runs on the directory; where none runs (a
// lock shows it) the same routes answer from the file itself. One meaning, two ways.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <variant>

#include "store/problem.hpp"

namespace cuppa {

class Owner {
 public:
  using Query = std::map<std::string, std::string, std::less<>>;
  using Answer = std::variant<std::string, Problem>;  // the body, or what is wrong

  virtual ~Owner() = default;
  // `path` and the query's words need no escaping. `body`: JSON; empty: none.
  virtual Answer ask(const std::string& method, const std::string& path, const Query& query,
                     const std::string& body) = 0;
  Answer ask(const std::string& method, const std::string& path, const Query& query) {
    return ask(method, path, query, {});
  }
};

// `address`: what links begin with where no server runs; a server knows its own. Makes nothing: a
// directory without data is a problem.
std::variant<std::unique_ptr<Owner>, Problem> reach_owner(const std::filesystem::path& data,
                                                          const std::string& address);

}  // namespace cuppa
