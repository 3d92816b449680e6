// An HTTP request and its answer as values, so that routes are functions and need no socket.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace cuppa {

struct HttpRequest {
  std::string method;  // "GET"
  std::string path;    // "/api/join", decoded, without the query
  std::map<std::string, std::string, std::less<>> query;
  std::map<std::string, std::string, std::less<>> headers;  // names in lower case
  std::string body;
  std::string address;      // of the peer, for counting wrong codes; never logged with words
  bool from_owner = false;  // came through the data directory's own socket
  bool is_https = false;    // as the person who asks sees it, whoever takes the TLS off
};

struct HttpResponse {
  int status = 200;
  std::string content_type = "application/json; charset=utf-8";
  std::map<std::string, std::string, std::less<>> headers{};
  std::variant<std::string, std::string_view> body{};  // a view: bytes embedded in the program
};

// The answer may come later (once what it says is committed); `answer` is called exactly once, on
// the loop's thread.
using HttpAnswer = std::function<void(HttpResponse)>;
using HttpHandler = std::function<void(HttpRequest, HttpAnswer)>;

}  // namespace cuppa
