package org.waymark.site;

import java.util.concurrent.TimeUnit;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;

/** Stands on the wire, before the framework: mends what browsers leave unescaped, and answers what can't be read with a page that helps. */
@Sharable
final class WireGuard extends ChannelInboundHandlerAdapter {

	private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/** So long somebody who is still sending may go on: closing at once would take the answer from them too. */
	private static final int PATIENCE_MILLIS = 1_000;

	private static final AttributeKey<Boolean> REFUSED = AttributeKey.valueOf(WireGuard.class, "refused");

	@Override
	public void channelRead(ChannelHandlerContext context, Object message) {
		if (context.channel().hasAttr(REFUSED)) {
			ReferenceCountUtil.release(message);
			return;
		}
		if (message instanceof HttpRequest request) {
			if (request.decoderResult().isFailure()) {
				ReferenceCountUtil.release(message);
				refuse(context, status(request.decoderResult().cause()));
				return;
			}
			if (request.uri().startsWith("/")) {
				request.setUri(RequestLine.escaped(request.uri()));
			}
		}
		context.fireChannelRead(message);
	}

	private static HttpResponseStatus status(Throwable cause) {
		if (cause instanceof TooLongHttpLineException) {
			return HttpResponseStatus.REQUEST_URI_TOO_LONG;
		}
		return (cause instanceof TooLongHttpHeaderException)
				? HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
				: HttpResponseStatus.BAD_REQUEST;
	}

	private static void refuse(ChannelHandlerContext context, HttpResponseStatus status) {
		byte[] page = ErrorPages.BARE.identity();
		FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status,
				Unpooled.wrappedBuffer(page));
		response.headers().set(HttpHeaderNames.CONTENT_TYPE, ErrorPages.BARE.contentType())
				.set(HttpHeaderNames.CONTENT_LENGTH, page.length)
				.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
				.set(HttpHeaderNames.CACHE_CONTROL, "no-store").set("Content-Security-Policy", POLICY)
				.set("X-Content-Type-Options", "nosniff").set("Referrer-Policy", "no-referrer")
				.set("Cross-Origin-Opener-Policy", "same-origin").set("Cross-Origin-Resource-Policy", "same-origin");
		context.channel().attr(REFUSED).set(true);
		Runnable close = () -> {
			var _ = context.close();
		};
		var _ = context.writeAndFlush(response);
		var _ = context.executor().schedule(close, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
	}

}
