using System.Globalization;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;

namespace PrintLayout.Tests.Commands;

public sealed class DiagnosticOutputTests
{
    private static readonly Diagnostic Flaw = Diagnostic.Warning(
        "PL3045", new SourceSpan("layout.yaml", 11, 5), "the head is too large", "make it smaller");

    [Theory]
    [InlineData(nameof(DiagnosticFormat.Human))]
    [InlineData(nameof(DiagnosticFormat.Short))]
    [InlineData(nameof(DiagnosticFormat.MSBuild))]
    public void What_fifty_pages_share_people_are_told_once(string format)
    {
        using var messages = new StringWriter(CultureInfo.InvariantCulture);
        var output = new DiagnosticOutput(new MessageSettings { Format = Enum.Parse<DiagnosticFormat>(format) }, TextWriter.Null, messages);
        for (var page = 1; page <= 50; page++) output.Write(Flaw with { Hints = [.. Flaw.Hints] }, $"A{page}");
        output.Write(Flaw with { Message = "the head is too small" }, "A1");
        Assert.Equal(2, messages.ToString().Split("layout.yaml").Length - 1);
    }

    [Fact]
    public void Programs_are_told_for_every_page()
    {
        using var data = new StringWriter(CultureInfo.InvariantCulture);
        var output = new DiagnosticOutput(new MessageSettings { Format = DiagnosticFormat.Json }, data, TextWriter.Null);
        for (var page = 1; page <= 50; page++) output.Write(Flaw, $"A{page}");
        Assert.Equal(50, data.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
