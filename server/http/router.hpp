// Routes: method and path -> the function that answers. A part of a path that begins with ':' takes
// any one part: "/api/sessions/:session/links".
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "http/http.hpp"

namespace cuppa {

class Router {
 public:
  // `parts`: what stood where the ':' parts are, in order.
  using Route =
      std::function<void(const HttpRequest&, const std::vector<std::string>& parts, HttpAnswer)>;

  Router& add(std::string method, std::string_view path, Route route);
  // For all that no route takes.
  Router& otherwise(Route route);

  void operator()(const HttpRequest& request, HttpAnswer answer) const;

 private:
  struct Entry {
    std::string method;
    std::vector<std::string> path;
    Route route;
  };

  std::vector<Entry> entries_;
  Route otherwise_;
};

// Whether a path has the form of a route: "/api/sessions/:session/links".
bool path_fits(std::string_view route, std::string_view path);

}  // namespace cuppa
