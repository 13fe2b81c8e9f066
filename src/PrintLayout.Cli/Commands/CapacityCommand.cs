using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Sources;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout capacity LAYOUT [--json]</c>: what the modules of a layout hold.</summary>
internal static class CapacityCommand
{
    public static Command Create()
    {
        var layout = new Argument<string>("layout") { Description = "The layout file." };
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a table." };
        var fonts = new FontOptions();
        var command = new Command("capacity", "Says how many characters each module of a layout holds.") { layout, json };
        fonts.AddTo(command);
        command.SetAction(parsed =>
        {
            using var output = Console.OpenStandardOutput();
            return Execute(
                parsed.GetRequiredValue(layout), parsed.GetValue(json), fonts.Of(parsed), output, Console.Error);
        });
        return command;
    }

    public static int Execute(string layout, bool asJson, FontLocations fonts, Stream output, TextWriter messages)
    {
        var sink = new DiagnosticBag();
        var capacity = CapacityReport.Find(layout, fonts, LayoutLimits.Default, sink);
        var sources = new SourceLines();
        foreach (var diagnostic in sink) messages.WriteLine(DiagnosticFormatter.Full(diagnostic, sources.Read));
        if (capacity is null) return ExitCodes.For(sink);
        if (asJson) CapacityReport.WriteJson(output, layout, capacity);
        else output.Write(System.Text.Encoding.UTF8.GetBytes(CapacityReport.ToTable(capacity)));
        return ExitCodes.For(sink);
    }
}
