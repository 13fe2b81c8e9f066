using System.Collections.Immutable;
using System.CommandLine;

namespace PrintLayout.Cli;

/// <summary><c>printlayout render EDITION… -o FOLDER-or-PATTERN</c>.</summary>
internal static class RenderCommand
{
    private const int DefaultPpi = 150;

    public static Command Create()
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Description = "Edition files, folders (every edition.yaml below), patterns with * and **; - reads such a list from standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder for the pages and report.json, or a path with {paper} {date} {edition} {p} {0p}.", DefaultValueFactory = _ => "out",
        };
        var formats = new Option<string?>("--format", "-f") { Description = $"What to write: {string.Join(", ", PageWriters.Formats)}; several with commas (pdf,png)." };
        formats.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } written && FormatsOf(written) is null) result.AddError($"--format takes some of: {string.Join(", ", PageWriters.Formats)}");
        });
        var ppi = new Option<int>("--ppi") { Description = "Resolution of the PNG proofs.", DefaultValueFactory = _ => DefaultPpi };
        ppi.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 18 or > 2400) result.AddError("--ppi takes a number from 18 to 2400");
        });
        var fonts = new FontOptions();
        var press = new PressOptions();
        var batch = new BatchOptions();
        var telling = new TellingOptions();
        var command = new Command("render", "Composes the pages of editions and writes PDF, PNG and report.json.") { inputs, output, formats, ppi };
        fonts.AddTo(command);
        press.AddTo(command);
        batch.AddTo(command);
        telling.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!SourceDate.TryRead(Environment.GetEnvironmentVariable(SourceDate.Variable), out var date))
            {
                Console.Error.WriteLine($"printlayout: {SourceDate.Variable} is not a number of seconds since 1970-01-01");
                return ExitCodes.Usage;
            }

            var written = parsed.GetRequiredValue(output);
            var settings = new RenderSettings(InputList.Expand(parsed.GetRequiredValue(inputs), Console.In), written, parsed.GetValue(ppi), fonts.Of(parsed))
            {
                Telling = telling.Of(parsed),
                SourceDate = date,
            };
            if ((parsed.GetValue(formats) ?? EndingOf(written)) is { } words) settings = settings with { Formats = FormatsOf(words)!.Value };
            using var signals = new StopSignals();
            return new RenderRun(batch.Apply(parsed, press.Apply(parsed, settings)), Console.Out, Console.Error, signals.Token).Execute();
        });
        return command;
    }

    /// <summary>The formats of a list with commas, each once; null when one is unknown.</summary>
    private static ImmutableArray<string>? FormatsOf(string written)
    {
        var words = written.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return words.All(PageWriters.Formats.Contains) ? words : null;
    }

    /// <summary>The format that the ending of the output path names.</summary>
    private static string? EndingOf(string output) => PageWriters.Formats.FirstOrDefault(format => output.EndsWith("." + format, StringComparison.OrdinalIgnoreCase));
}
