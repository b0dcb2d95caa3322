package org.waymark.rendering.forms;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * An address as a QR code.
 *
 * @param size of its sides in modules, its quiet zone included
 * @param path its dark modules, as the data of an SVG path
 */
public record QrCode(int size, String path) {

	private static final int QUIET_ZONE = 4;

	/** The code of an address. A quarter of it may be torn or stained. */
	public static QrCode of(String address) {
		try {
			BitMatrix matrix = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(
					EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q));
			return new QrCode(matrix.getWidth(), path(matrix));
		} catch (WriterException ex) {
			throw new IllegalStateException("no QR code holds " + address, ex);
		}
	}

	/**
	 * The code as an SVG image, light behind dark also where the page around it is dark: scanners need it so.
	 *
	 * @param title what it is, for those who don't see it
	 */
	public String svg(String title) {
		return ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" width=\"%1$d\" height=\"%1$d\" viewBox=\"0 0 %2$d %2$d\" "
				+ "role=\"img\" shape-rendering=\"crispEdges\"><title>%3$s</title><path fill=\"#fff\" d=\"M0 0h%2$dv%2$dH0z\"/>"
				+ "<path fill=\"#000\" d=\"%4$s\"/></svg>")
				.formatted(this.size * 8, this.size, escaped(title), this.path);
	}

	/** One stroke for each run of dark modules. */
	private static String path(BitMatrix matrix) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < matrix.getHeight(); y++) {
			int x = 0;
			while (x < matrix.getWidth()) {
				int start = x;
				while (x < matrix.getWidth() && matrix.get(x, y)) {
					x++;
				}
				if (x > start) {
					path.append('M').append(start).append(' ').append(y).append('h').append(x - start).append("v1h-")
							.append(x - start).append('z');
				} else {
					x++;
				}
			}
		}
		return path.toString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
