// What all connections of a server share, and the list that knows which are alive.
#pragma once

#include <boost/intrusive/list.hpp>
#include <memory>
#include <optional>
#include <utility>

#include "http/http.hpp"
#include "net/address_counts.hpp"
#include "net/certificate.hpp"
#include "net/fan_out.hpp"
#include "net/net_options.hpp"
#include "room/subscriber.hpp"
#include "watch/net_figures.hpp"

namespace cuppa {

class Connection;

// Held by every connection, so that one that outlives the server finds it.
struct Connected {
  using List =
      boost::intrusive::list<Connection,
                             boost::intrusive::base_hook<boost::intrusive::list_base_hook<
                                 boost::intrusive::link_mode<boost::intrusive::auto_unlink>>>,
                             boost::intrusive::constant_time_size<false>>;

  Connected(boost::asio::io_context& loop, HttpHandler http_handler, FrameHandler& frame_handler,
            NetOptions net_options)
      : handle(std::move(http_handler)),
        frames(frame_handler),
        options(std::move(net_options)),
        fan_out(loop) {}

  HttpHandler handle;
  FrameHandler& frames;
  NetOptions options;
  FanOut fan_out;
  NetFigures figures;
  List list;
  std::size_t count = 0;
  std::size_t shaking_hands = 0;  // of these, the ones that will pass on another one's TLS
  std::size_t relays = 0;         // and the ones that do
  bool stopping = false;
  bool told_of_lost_upgrade = false;  // once is enough, whoever asks how often
  AddressCounts of_addresses;         // connections, by whose they are
  AddressCounts unfinished;           // those of them that have not sent a whole request yet
  AddressCounts told;                 // newcomers that are being told why they are refused
  int pictures_arriving = 0;
  std::optional<Certificate> certificate{};  // newcomers over TCP speak TLS with it
  std::function<void()> gone;                // called when the last connection has gone
};

// A body that may be large, while it is read and looked at: only so many at a time.
class ArrivingPicture {
 public:
  explicit ArrivingPicture(std::shared_ptr<Connected> all) : all_(std::move(all)) {
    ++all_->pictures_arriving;
  }
  ~ArrivingPicture() { --all_->pictures_arriving; }
  ArrivingPicture(const ArrivingPicture&) = delete;
  ArrivingPicture& operator=(const ArrivingPicture&) = delete;

 private:
  std::shared_ptr<Connected> all_;
};

// In the list from its making to its end.
class Connection : public boost::intrusive::list_base_hook<
                       boost::intrusive::link_mode<boost::intrusive::auto_unlink>> {
 public:
  explicit Connection(std::shared_ptr<Connected> all);
  virtual ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // The server stops: say goodbye and end soon.
  virtual void stop() = 0;

  // Of a device: what is still to be written to it.
  [[nodiscard]] virtual std::size_t waiting_bytes() const { return 0; }
  // It counts for an address until it ends, or passes that on to what the socket becomes.
  void hold(std::optional<AddressCounts::Place> place) { place_ = std::move(place); }

 protected:
  Connected& all() const { return *all_; }
  const std::shared_ptr<Connected>& share_all() const { return all_; }
  std::optional<AddressCounts::Place> give_place() { return std::exchange(place_, std::nullopt); }

 private:
  std::shared_ptr<Connected> all_;
  std::optional<AddressCounts::Place> place_;
};

}  // namespace cuppa
