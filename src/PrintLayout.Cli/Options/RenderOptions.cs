using System.Collections.Immutable;
using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Writers;

namespace PrintLayout.Cli.Options;

/// <summary>All arguments of <c>render</c>, <c>watch</c> and <c>make</c>.</summary>
internal sealed class RenderOptions
{
    private readonly bool _hasInputs;

    private readonly Argument<string[]> _inputs = new("inputs")
    {
        Description = "Edition files, folders (every edition.yaml below), patterns with * and **; - reads such a list from standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Folder for the pages and report.json, or a path with {paper} {date} {edition} {p} {0p}.",
        DefaultValueFactory = _ => RenderRequest.DefaultOutput,
    };

    private readonly Option<string?> _formats = new("--format", "-f")
    {
        Description = $"What to write: {string.Join(", ", RenderRequest.KnownFormats)}; several with commas (pdf,png)."
    };
    private readonly Option<string?> _writer = new("--writer")
    {
        Description = $"Write documents by another library too, when its assembly lies beside the command: {DocumentWriters.QuestPdf}."
    };
    private readonly Option<bool> _signed =
        new("--signed") { Description = "Write press files only of pages that are signed as they are." };
    private readonly ProofOptions _proof = new();
    private readonly FontOptions _fonts = new();
    private readonly PressOptions _press = new();
    private readonly SelectionOptions _selection = new();
    private readonly BatchOptions _batch = new();
    private readonly WorkOptions _work = new();
    private readonly MessageOptions _messages = new();

    /// <param name="hasInputs">Whether the command takes editions; <c>make</c> makes its own.</param>
    public RenderOptions(bool hasInputs = true)
    {
        _hasInputs = hasInputs;
        _formats.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } written && FormatsOf(written) is null)
                result.AddError($"--format takes some of: {string.Join(", ", RenderRequest.KnownFormats)}");
        });
    }

    public void AddTo(Command command)
    {
        if (_hasInputs) command.Add(_inputs);
        foreach (var option in new Option[] { _output, _formats, _writer, _signed }) command.Add(option);
        _proof.AddTo(command);
        _fonts.AddTo(command);
        _press.AddTo(command);
        _selection.AddTo(command);
        _batch.AddTo(command);
        _work.AddTo(command);
        _messages.AddTo(command);
    }

    /// <summary>What was asked for; null after saying what is wrong with it.</summary>
    public (RenderRequest Request, MessageSettings Words)? Of(ParseResult parsed)
    {
        if (!SourceDate.TryRead(Console.Error, out var date)) return null;
        var output = parsed.GetRequiredValue(_output);
        var settings = new RenderRequest(
            _hasInputs ? InputList.Expand(parsed.GetRequiredValue(_inputs), Console.In) : [], output, _proof.PpiOf(parsed),
                _fonts.Of(parsed))
        {
            Timings = _messages.TimingsOf(parsed),
            DocumentWriter = parsed.GetValue(_writer),
            SourceDate = date,
            SignedOnly = parsed.GetValue(_signed),
        };
        if ((parsed.GetValue(_formats) ?? EndingOf(output)) is { } words) settings = settings with { Formats = FormatsOf(words)!.Value };
        settings = _work.Apply(
            parsed, _batch.Apply(parsed, _selection.Apply(parsed, _press.Apply(parsed, _proof.Apply(parsed, settings)))));
        return (settings, _messages.Of(parsed));
    }

    /// <summary>The formats of a list with commas, each once; null when one is unknown.</summary>
    private static ImmutableArray<string>? FormatsOf(string written)
    {
        var words = written.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return words.All(RenderRequest.KnownFormats.Contains) ? words : null;
    }

    /// <summary>The format that the ending of the output path names.</summary>
    private static string? EndingOf(string output) =>
        OutputPattern.Endings.FirstOrDefault(ending => output.EndsWith(ending, StringComparison.OrdinalIgnoreCase))?[1..];
}
