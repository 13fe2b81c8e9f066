using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Units;

namespace PrintLayout.Cli.Options;

/// <summary>The file of <c>--units</c>.</summary>
internal static class UnitsInput
{
    /// <summary>Reads units; null after saying what is wrong.</summary>
    /// <param name="file">The file; <c>-</c> for standard input.</param>
    /// <param name="standardInput">Opens standard input.</param>
    /// <param name="messages">Standard error.</param>
    public static UnitSelection? Read(string file, Func<Stream> standardInput, TextWriter messages)
    {
        var sink = new DiagnosticBag();
        var units = Bytes(file, standardInput, sink) is { } bytes ? PlanFile.Read(file, bytes, sink) : null;
        foreach (var finding in sink) messages.WriteLine(DiagnosticFormatter.Full(finding, (_, _) => null));
        return units;
    }

    private static byte[]? Bytes(string file, Func<Stream> standardInput, DiagnosticBag sink)
    {
        try
        {
            if (file != "-") return File.ReadAllBytes(file);
            using var copy = new MemoryStream();
            using var input = standardInput();
            input.CopyTo(copy);
            return copy.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.FileUnreadable, new SourceSpan(file, 0, 0), $"the units cannot be read: {e.Message}",
                "give what printlayout plan --json wrote, or some of its units"));
            return null;
        }
    }
}
