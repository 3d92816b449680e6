#include "net/http_client.hpp"

#include <memory>
#include <utility>

#include "net/asio.hpp"
#include "net/asio_loop.hpp"
#include "net/http_message.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

constexpr std::size_t kReplyBytesMax = 8 * 1024 * 1024;

class HttpCall : public std::enable_shared_from_this<HttpCall> {
 public:
  HttpCall(AsioLoop& loop, const ServerAddress& server, const HttpQuestion& question,
           std::function<void(HttpReply)> done)
      : resolver_(loop.context().get_executor()),
        stream_(loop.context().get_executor()),
        server_(server),
        message_(to_message(question, server.authority())),
        done_(std::move(done)) {
    parser_.body_limit(kReplyBytesMax);
  }

  void start() {
    resolver_.async_resolve(server_.host, server_.port,
                            [self = shared_from_this()](ErrorCode error, const auto& found) {
                              if (error) return self->fail(error);
                              self->stream_.expires_after(limits::kHttpAnswerDeadline);
                              self->stream_.async_connect(
                                  found, [self](ErrorCode connect_error, const auto&) {
                                    if (connect_error) return self->fail(connect_error);
                                    self->write();
                                  });
                            });
  }

 private:
  void write() {
    http::async_write(stream_, message_, [self = shared_from_this()](ErrorCode error, std::size_t) {
      if (error) return self->fail(error);
      self->read();
    });
  }

  void read() {
    http::async_read(stream_, buffer_, parser_,
                     [self = shared_from_this()](ErrorCode error, std::size_t) {
                       if (error) return self->fail(error);
                       auto reply = self->parser_.release();
                       self->done_({static_cast<int>(reply.result_int()), std::move(reply.body())});
                     });
  }

  void fail(ErrorCode error) { done_({0, {}, error.message()}); }

  net::ip::basic_resolver<net::ip::tcp, Executor> resolver_;
  beast::basic_stream<net::ip::tcp, Executor> stream_;
  ServerAddress server_;
  http::request<http::string_body> message_;
  http::response_parser<http::string_body> parser_;
  beast::flat_buffer buffer_;
  std::function<void(HttpReply)> done_;
};

}  // namespace

std::string ServerAddress::authority() const {
  const bool is_ipv6 = host.find(':') != std::string::npos;
  return (is_ipv6 ? "[" + host + "]" : host) + ":" + port;
}

void ask_http(AsioLoop& loop, const ServerAddress& server, const HttpQuestion& question,
              std::function<void(HttpReply)> done) {
  std::make_shared<HttpCall>(loop, server, question, std::move(done))->start();
}

}  // namespace cuppa
