#include "net/http_connection.hpp"

#include <utility>

#include "net/lingering_close.hpp"
#include "net/upgrade.hpp"
#include "net/websocket_connection.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

constexpr const char* kWebSocketPath = "/ws";

// A browser that was here over https comes back over https, whatever link it is given. For a month:
// whoever gives TLS up again shall not lose their visitors for a year.
constexpr const char* kHttpsOnly = "max-age=2592000";

HttpResponse refuse_bad_request(ErrorCode error) {
  if (error == http::error::body_limit) return plain_refusal(413, "That is too much at once.");
  if (error == http::error::header_limit || error == http::error::buffer_overflow) {
    return plain_refusal(431, "That request's address or headers are too long.");
  }
  return plain_refusal(400, "That is not a request that this server can read.");
}

bool is_picture(const http::request<http::string_body>& request) {
  return request.method() == http::verb::post && request[http::field::content_type] == "image/jpeg";
}

bool is_http_error(ErrorCode error) {
  return error.category() == http::make_error_code(http::error::bad_method).category() &&
         error != http::error::end_of_stream && error != http::error::partial_message;
}

}  // namespace

HttpConnection::HttpConnection(std::shared_ptr<Connected> everything, Socket socket, Peer peer)
    : Connection(std::move(everything)),
      socket_(std::move(socket)),
      peer_(std::move(peer)),
      deadline_(socket_.get_executor()) {}

void HttpConnection::start() {
  if (!may_come_in()) return refuse_newcomer();
  wait_for_header();
}

void HttpConnection::start_with(std::optional<AddressCounts::Place> unfinished,
                                std::optional<AddressCounts::Place> of_address) {
  unfinished_ = std::move(unfinished);
  counted_for_ = peer_.address;
  hold(std::move(of_address));
  wait_for_header();
}

void HttpConnection::wait_for_header() {
  wait(Waiting::for_header, all().options.header_deadline);
  read_header();
}

void HttpConnection::stop() {
  keep_alive_ = false;
  if (waiting_ == Waiting::for_request || waiting_ == Waiting::for_header) {
    ErrorCode ignored;
    socket_.close(ignored);
  }
}

// ---- Reading

void HttpConnection::wait_for_request() {
  parser_.reset();
  if (buffer_.size() > 0) return wait_for_header();
  buffer_.shrink_to_fit();
  wait(Waiting::for_request, all().options.keep_alive);
  socket_.async_wait(Socket::wait_read, [self = shared_from_this()](ErrorCode error) {
    if (error) return self->end();
    self->wait_for_header();
  });
}

// ---- Whose it is

bool HttpConnection::may_come_in() {
  if (peer_.is_owner) return true;
  unfinished_ = all().unfinished.take(peer_.address);
  return unfinished_ && count_for(peer_.address);
}

// The client's own address is known with the request, when a proxy says it.
bool HttpConnection::count_for(const std::string& address) {
  if (peer_.is_owner || address == counted_for_) return true;
  auto place = all().of_addresses.take(address);
  if (!place) return false;
  counted_for_ = address;
  hold(std::move(place));
  return true;
}

// Only so many are told why: an answer costs a descriptor for a moment, and a flood waits for none.
void HttpConnection::refuse_newcomer() {
  unfinished_.reset();
  auto place = all().told.take({});
  if (!place) return end();
  hold(std::move(place));
  keep_alive_ = false;
  answer(refusal_for_now("Too many connections come from your address. Please try again soon."));
}

void HttpConnection::read_header() {
  parser_.emplace();
  parser_->header_limit(static_cast<std::uint32_t>(all().options.header_bytes_max));
  parser_->body_limit(all().options.body_bytes_max);
  ++request_number_;
  http::async_read_header(
      socket_, buffer_, *parser_,
      [self = shared_from_this()](ErrorCode error, std::size_t) { self->on_header(error); });
}

void HttpConnection::on_header(ErrorCode error) {
  if (error) return on_bad_request(error);
  const auto& request = parser_->get();
  version_ = request.version();
  head_ = request.method() == http::verb::head;
  keep_alive_ = request.keep_alive() && !all().stopping;
  unfinished_.reset();
  if (!count_for(client_address(request, peer_, all().options.trusted_proxies))) {
    return refuse_newcomer();
  }
  wait(Waiting::for_body, all().options.body_deadline);
  if (is_picture(request) && !makes_room_for_a_picture()) return;
  if (!beast::iequals(request[http::field::expect], "100-continue")) return read_body();
  const auto go_on =
      std::make_shared<http::response<http::empty_body>>(http::status::continue_, 11);
  http::async_write(socket_, *go_on,
                    [self = shared_from_this(), go_on](ErrorCode write_error, std::size_t) {
                      if (write_error) return self->end();
                      self->read_body();
                    });
}

// Whether it may come; else it was refused.
bool HttpConnection::makes_room_for_a_picture() {
  if (all().pictures_arriving >= limits::kPicturesAtATimeMax) {
    keep_alive_ = false;
    answer(refusal_for_now("Others are sending pictures just now. Please try again."));
    return false;
  }
  picture_ = std::make_unique<ArrivingPicture>(share_all());
  wait(Waiting::for_body, all().options.picture_deadline);
  parser_->body_limit(limits::kPictureBytesMax);
  return true;
}

void HttpConnection::read_body() {
  http::async_read(
      socket_, buffer_, *parser_,
      [self = shared_from_this()](ErrorCode error, std::size_t) { self->on_body(error); });
}

void HttpConnection::on_body(ErrorCode error) {
  if (error) return on_bad_request(error);
  if (!upgrade()) ask();
}

void HttpConnection::on_bad_request(ErrorCode error) {
  if (!is_http_error(error)) return end();
  keep_alive_ = false;
  answer(refuse_bad_request(error));
}

// ---- Answering

void HttpConnection::ask() {
  auto request = to_request(parser_->release(), peer_, all().options.trusted_proxies);
  if (!request) return on_bad_request(http::error::bad_target);
  is_https_ = request->is_https;
  wait(Waiting::for_answer, all().options.answer_deadline);
  const auto ask_number = request_number_;
  all().handle(std::move(*request), [self = shared_from_this(), ask_number](HttpResponse response) {
    const bool waits = self->waiting_ == Waiting::for_answer;
    if (waits && ask_number == self->request_number_) {
      self->answer(std::move(response));
    }
  });
}

// Whether it is no longer HTTP, or was refused.
bool HttpConnection::upgrade() {
  const auto target = parser_->get().target();
  if (target.substr(0, target.find('?')) != kWebSocketPath) return false;
  if (lost_its_upgrade(parser_->get())) tell_of_lost_upgrade();
  is_https_ = came_by_https(parser_->get(), peer_, all().options.trusted_proxies);
  if (auto refusal = refuse_upgrade(parser_->get(), all().options, is_https_)) {
    answer(std::move(*refusal));
    return true;
  }
  if (buffer_.size() > 0 || all().stopping) {
    on_bad_request(
        http::error::bad_target);  // a client waits for the answer before it sends frames
    return true;
  }
  deadline_.cancel();
  const auto device = std::make_shared<WebSocketConnection>(share_all(), std::move(socket_));
  device->hold(give_place());
  device->open(parser_->release());
  return true;
}

// Pages only stand still then: whoever runs the server must be able to find out why.
void HttpConnection::tell_of_lost_upgrade() {
  if (std::exchange(all().told_of_lost_upgrade, true)) return;
  all().options.tell({FactName::upgrade_header_lost});
}

void HttpConnection::answer(HttpResponse response) {
  picture_.reset();
  all().figures.count_answer(response.status);
  keep_alive_ = keep_alive_ && !all().stopping;
  if (is_https_) response.headers.emplace("Strict-Transport-Security", kHttpsOnly);
  response_.emplace(std::move(response), head_, version_, keep_alive_);
  write();
}

// In pieces: the deadline is for the next one, since a large answer may take a slow link a minute.
void HttpConnection::write() {
  wait(Waiting::for_write, all().options.write_deadline);
  http::async_write_some(
      socket_, response_->serializer(),
      [self = shared_from_this()](ErrorCode error, std::size_t) { self->on_written(error); });
}

void HttpConnection::on_written(ErrorCode error) {
  if (error) return end();
  if (!response_->serializer().is_done()) return write();
  response_.reset();
  if (keep_alive_) return wait_for_request();
  deadline_.cancel();
  close_lingering(share_all(), std::move(socket_), give_place());
}

// ---- Deadlines

void HttpConnection::wait(Waiting what, NetOptions::milliseconds deadline) {
  waiting_ = what;
  deadline_.expires_after(deadline);
  deadline_.async_wait([weak = weak_from_this()](ErrorCode error) {
    const auto self = weak.lock();
    if (!self || error) return;
    const bool set_again = self->deadline_.expiry() > Timer::clock_type::now();
    if (!set_again) self->on_deadline();
  });
}

void HttpConnection::on_deadline() {
  if (waiting_ == Waiting::for_answer) {
    keep_alive_ = false;
    answer(refusal_for_now("That took too long. Please try again."));
  } else {
    end();
  }
}

void HttpConnection::end() {
  ErrorCode ignored;
  socket_.close(ignored);
  deadline_.cancel();
}

}  // namespace cuppa
