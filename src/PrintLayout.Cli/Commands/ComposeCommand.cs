using System.Buffers;
using System.CommandLine;
using System.Text;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Compose;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Sources;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout compose</c>: the line composer by itself, one case a line in, one answer a line out.</summary>
internal static class ComposeCommand
{
    public static Command Create()
    {
        var fonts = new Option<string?>("--fonts") { Description = "Font manifest; the bundled one unless given." };
        var command = new Command("compose", "Composes cases from standard input (NDJSON) and writes one answer a line.") { fonts };
        command.SetAction(parsed =>
        {
            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
            using var output = Console.OpenStandardOutput();
            return Execute(parsed.GetValue(fonts) ?? BundledFiles.Fonts, input, output, Console.Error);
        });
        return command;
    }

    public static int Execute(string manifest, TextReader input, Stream output, TextWriter messages)
    {
        var sink = new DiagnosticBag();
        using var library = FontOpening.Open(new FontLocations(manifest), sink, LayoutLimits.Default);
        if (library?.Resolve("body") is not { } body || library.Resolve("headline") is not { } headline)
        {
            foreach (var diagnostic in sink) messages.WriteLine(DiagnosticFormatter.OneLine(diagnostic));
            messages.WriteLine("printlayout: the font manifest must serve the roles body and headline");
            return ExitCodes.Unreadable;
        }

        using var engine = new ComposeEngine(body, headline);
        var buffer = new ArrayBufferWriter<byte>();
        var code = ExitCodes.Ok;
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            ComposeAnswerWriter.Write(buffer, Answer(engine, line, number, ref code));
            buffer.Write("\n"u8);
            output.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }

        return code;
    }

    private static ComposeAnswer Answer(ComposeEngine engine, string line, int number, ref int code)
    {
        if (ComposeRequest.TryRead(line, out var problem) is { } request) return engine.Compose(request);
        code = ExitCodes.Unreadable;
        var finding = Diagnostic.Error(DiagnosticCodes.BadValue, new SourceSpan("-", number, 1), problem);
        return new ComposeAnswer(string.Empty, [], [], [finding]);
    }
}
