// One HTTP/1.1 connection: reads a request, hands it over, writes the answer, and again; or becomes
// a WebSocket. Each wait has a deadline: whoever sends a byte a minute is cut off.
#pragma once

#include <memory>
#include <optional>

#include "net/asio.hpp"
#include "net/connection.hpp"
#include "net/http_message.hpp"

namespace cuppa {

class HttpConnection final : public Connection,
                             public std::enable_shared_from_this<HttpConnection> {
 public:
  HttpConnection(std::shared_ptr<Connected> everything, Socket socket, Peer peer);

  void start();
  // Behind a relay, which has taken the places already; it may keep the address's.
  void start_with(std::optional<AddressCounts::Place> unfinished,
                  std::optional<AddressCounts::Place> of_address);
  // In place of starting: tells it why it may not come in.
  void refuse_newcomer();
  void stop() override;

 private:
  enum class Waiting { for_request, for_header, for_body, for_answer, for_write };

  bool may_come_in();
  bool count_for(const std::string& address);
  void wait_for_request();
  void wait_for_header();
  void read_header();
  void on_header(ErrorCode error);
  void read_body();
  bool makes_room_for_a_picture();
  void on_body(ErrorCode error);
  void on_bad_request(ErrorCode error);
  void ask();
  bool upgrade();
  void tell_of_lost_upgrade();
  void answer(HttpResponse response);
  void write();
  void on_written(ErrorCode error);
  void wait(Waiting what, NetOptions::milliseconds deadline);
  void on_deadline();
  void end();

  Socket socket_;
  Peer peer_;
  Timer deadline_;
  beast::flat_buffer buffer_;
  std::optional<http::request_parser<http::string_body>> parser_;
  std::unique_ptr<ArrivingPicture> picture_;
  std::optional<AddressCounts::Place> unfinished_;  // until the first whole request
  std::string counted_for_;
  std::optional<OutgoingResponse> response_;
  Waiting waiting_ = Waiting::for_header;
  unsigned request_number_ = 0;  // an answer to an earlier request comes too late
  unsigned version_ = 11;
  bool head_ = false;
  bool keep_alive_ = false;
  bool is_https_ = false;
};

}  // namespace cuppa
