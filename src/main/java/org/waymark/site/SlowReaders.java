package org.waymark.site;

import java.util.concurrent.TimeUnit;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.handler.timeout.IdleState;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;

/** Ends connections whose reader takes nothing of what waits for it; one that reads slowly may take its time. */
final class SlowReaders extends IdleStateHandler {

	SlowReaders(long seconds) {
		super(true, 0, seconds, 0, TimeUnit.SECONDS);
	}

	@Override
	protected void channelIdle(ChannelHandlerContext context, IdleStateEvent event) {
		ChannelOutboundBuffer waiting = context.channel().unsafe().outboundBuffer();
		if (event.state() == IdleState.WRITER_IDLE && waiting != null && waiting.totalPendingWriteBytes() > 0) {
			var _ = context.close();
		}
	}

}
