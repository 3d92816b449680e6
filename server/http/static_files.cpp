#include "http/static_files.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

#include "embedded/embedded_files.hpp"
#include "http/answers.hpp"

namespace cuppa {
namespace {

std::string_view header(const HttpRequest& request, std::string_view name) {
  const auto found = request.headers.find(name);
  return found == request.headers.end() ? std::string_view{} : found->second;
}

bool is_plain_host(std::string_view host) {
  return std::all_of(host.begin(), host.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '.' || c == ':' || c == '-' || c == '[' || c == ']';
  });
}

// Only what this server itself sends, and the socket back to it: older Safari does not count a
// WebSocket as 'self'.
std::string content_security_policy(const HttpRequest& request) {
  std::string sockets;
  if (const auto host = header(request, "host"); !host.empty() && is_plain_host(host)) {
    sockets = " wss://" + std::string{host};
    if (!request.is_https) sockets += " ws://" + std::string{host};
  }
  return "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
         "img-src 'self' data:; connect-src 'self'" +
         sockets +
         "; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}

bool is_page(std::string_view path) {
  for (const char* page : {"/", "/start", "/answer", "/answers", "/mine", "/sessions"}) {
    if (path == page) return true;
  }
  for (const std::string_view folder : {"/s/", "/f/", "/i/", "/sessions/"}) {
    if (path.starts_with(folder)) return true;
  }
  const auto code = path.substr(1);
  return code.size() >= 6 && code.size() <= 14 && std::all_of(code.begin(), code.end(), [](char c) {
           return (c >= '0' && c <= '9') || c == '-' || c == ' ';
         });
}

HttpResponse file_answer(const HttpRequest& request, const embedded::EmbeddedFile& file,
                         bool changes_with_release) {
  HttpResponse response;
  response.content_type = file.content_type;
  response.headers["ETag"] = file.etag;
  response.headers["Vary"] = "Accept-Encoding";
  response.headers["Cache-Control"] =
      changes_with_release ? "no-cache" : "public, max-age=31536000, immutable";
  response.headers["Content-Security-Policy"] = content_security_policy(request);
  response.headers["Referrer-Policy"] = "no-referrer";
  response.headers["X-Content-Type-Options"] = "nosniff";
  if (header(request, "if-none-match") == file.etag) {
    response.status = 304;
    response.body = std::string_view{};
    return response;
  }
  const auto takes = header(request, "accept-encoding");
  if (!file.brotli.empty() && takes.find("br") != std::string_view::npos) {
    response.headers["Content-Encoding"] = "br";
    response.body = file.brotli;
  } else if (!file.gzip.empty() && takes.find("gzip") != std::string_view::npos) {
    response.headers["Content-Encoding"] = "gzip";
    response.body = file.gzip;
  } else {
    response.body = file.identity;
  }
  return response;
}

}  // namespace

void answer_static(const HttpRequest& request, const HttpAnswer& answer) {
  if (request.method != "GET" && request.method != "HEAD") {
    return answer(problem_answer(405, "This address can only be read."));
  }
  const bool page = is_page(request.path);
  const auto path =
      page ? std::string_view{"index.html"} : std::string_view{request.path}.substr(1);
  const auto* file = embedded::find_embedded_file(embedded::embedded_files(), path);
  if (file == nullptr) return answer(problem_answer(404, "There is nothing at this address."));
  const bool named_by_content = path.starts_with("assets/");
  answer(file_answer(request, *file, !named_by_content));
}

}  // namespace cuppa
