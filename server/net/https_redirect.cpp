#include "net/https_redirect.hpp"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <utility>

#include "net/http_message.hpp"
#include "net/lingering_close.hpp"

namespace cuppa {
namespace {

bool is_host(std::string_view host) {
  const auto fits = [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '.' || c == ':' || c == '-' || c == '[' || c == ']';
  };
  return !host.empty() && std::all_of(host.begin(), host.end(), fits);
}

HttpResponse redirect(const http::request<http::empty_body>& request) {
  const auto host = request[http::field::host];
  if (!is_host({host.data(), host.size()}) || !request.target().starts_with('/')) {
    return plain_refusal(400, "This address speaks https: put https:// in front of it.");
  }
  HttpResponse response = plain_refusal(308, "This address speaks https.");
  response.headers["Location"] = std::string("https://").append(host).append(request.target());
  return response;
}

class HttpsRedirect final : public Connection, public std::enable_shared_from_this<HttpsRedirect> {
 public:
  HttpsRedirect(std::shared_ptr<Connected> everything, Socket socket)
      : Connection(std::move(everything)),
        socket_(std::move(socket)),
        deadline_(socket_.get_executor()) {
    parser_.header_limit(static_cast<std::uint32_t>(all().options.header_bytes_max));
  }

  // The deadline is for all of it.
  void start() {
    deadline_.expires_after(all().options.header_deadline);
    deadline_.async_wait([weak = weak_from_this()](ErrorCode error) {
      const auto self = weak.lock();
      if (self && !error) self->stop();
    });
    http::async_read_header(socket_, buffer_, parser_,
                            [self = shared_from_this()](ErrorCode error, std::size_t) {
                              if (!error) self->answer();
                            });
  }

  void stop() override {
    ErrorCode ignored;
    socket_.close(ignored);
  }

 private:
  void answer() {
    const auto& request = parser_.get();
    const bool head = request.method() == http::verb::head;
    response_.emplace(redirect(request), head, request.version(), /*keep_alive=*/false);
    http::async_write(socket_, response_->serializer(),
                      [self = shared_from_this()](ErrorCode error, std::size_t) {
                        self->deadline_.cancel();
                        if (!error)
                          close_lingering(self->share_all(), std::move(self->socket_),
                                          self->give_place());
                      });
  }

  Socket socket_;
  Timer deadline_;
  beast::flat_buffer buffer_;
  http::request_parser<http::empty_body> parser_;
  std::optional<OutgoingResponse> response_;
};

}  // namespace

void redirect_to_https(const std::shared_ptr<Connected>& all, Socket socket,
                       std::optional<AddressCounts::Place> place) {
  const auto redirect = std::make_shared<HttpsRedirect>(all, std::move(socket));
  redirect->hold(std::move(place));
  redirect->start();
}

}  // namespace cuppa
