package org.waymark.site;

import io.netty.channel.ChannelPipeline;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Sets up each connection: the guard on the wire, and an end to readers that never read what they asked for. */
final class WireSettings implements NettyServerCustomizer {

	private static final int WRITE_SECONDS = 60;

	private final WireGuard guard = new WireGuard();

	@Override
	public HttpServer apply(HttpServer server) {
		return server.doOnChannelInit((_, channel, _) -> {
			ChannelPipeline pipeline = channel.pipeline();
			if (pipeline.get(NettyPipeline.HttpCodec) != null) {
				pipeline.addAfter(NettyPipeline.HttpCodec, "waymark.guard", this.guard);
				pipeline.addFirst("waymark.slow-readers", new SlowReaders(WRITE_SECONDS));
			}
		});
	}

}
