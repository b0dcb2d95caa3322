package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import org.jspecify.annotations.Nullable;

/**
 * A Java file as it is written.
 *
 * @param path from the top of the repository, for example {@code src/main/java/org/waymark/Waymark.java}
 * @param text what it says
 * @param methods how long its methods are
 * @param silent its types on the top level that don't say what they are
 */
record SourceFile(Path path, String text, List<Method> methods, List<String> silent) {

	/** All files under {@code roots}, read with the compiler's own parser. */
	static List<SourceFile> under(Path... roots) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (var files = compiler.getStandardFileManager(null, null, null)) {
			List<Path> paths = Stream.of(roots).flatMap(SourceFile::javaFiles).toList();
			JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
					files.getJavaFileObjectsFromPaths(paths));
			List<SourceFile> read = new ArrayList<>();
			for (CompilationUnitTree unit : task.parse()) {
				read.add(read(unit, DocTrees.instance(task)));
			}
			return read;
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many lines it has. */
	long lines() {
		return this.text.lines().count();
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

	private static Stream<Path> javaFiles(Path root) {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList().stream();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SourceFile read(CompilationUnitTree unit, DocTrees trees) throws IOException {
		List<Method> methods = new ArrayList<>();
		List<String> silent = new ArrayList<>();
		LineMap lines = unit.getLineMap();
		SourcePositions positions = trees.getSourcePositions();
		new TreePathScanner<@Nullable Void, @Nullable Void>() {

			@Override
			public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
				long first = lines.getLineNumber(positions.getStartPosition(unit, method));
				long last = lines.getLineNumber(positions.getEndPosition(unit, method));
				methods.add(new Method(method.getName().toString(), last - first + 1));
				return super.visitMethod(method, nothing);
			}

			@Override
			public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
				TreePath path = getCurrentPath();
				boolean top = path.getParentPath().getLeaf().getKind() == Tree.Kind.COMPILATION_UNIT;
				if (top && trees.getDocComment(path) == null) {
					silent.add(type.getSimpleName().toString());
				}
				return super.visitClass(type, nothing);
			}

		}.scan(unit, null);
		Path path = Path.of(unit.getSourceFile().getName());
		return new SourceFile(path, unit.getSourceFile().getCharContent(true).toString(), methods, silent);
	}

	/**
	 * A method or constructor.
	 *
	 * @param name what it is called, for example {@code main}
	 * @param lines how many lines it takes, its annotations included
	 */
	record Method(String name, long lines) {
	}

}
