using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Geometry;
using PrintLayout.Production.Imposition;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout impose</c>: pages of press files side by side on sheets.</summary>
internal static class ImposeCommand
{
    private const int MostMillimetres = 5_000;

    public static Command Create()
    {
        var files = new Argument<string[]>("file") { Description = "PDF files whose pages are placed.", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string>("--out", "-o") { Description = "The file of sheets.", DefaultValueFactory = _ => "sheets.pdf" };
        var plan = new Option<string?>("--plan") { Description = "A file that says which page stands where." };
        var pairs = WordOption.Parsed(
            "--pairs", "Pages that stand side by side, by their numbers.", text => PairsOf(text)?.ToArray(), "pairs such as 4-1,2-3");
        var sheet = WordOption.Parsed(
            "--sheet", "Size of the sheet in mm; that of the two pages unless given.", text => SizeOf(text) is { } ? text : null,
            "a size such as 781x546");
        var tac = WordOption.Number("--tac", "Most ink on one place, in per cent.", 100, 400, 240);
        var command = new Command("impose", "Puts pages of press PDF files side by side on sheets, with marks.")
        {
            files, output, plan, pairs, sheet, tac
        };
        command.SetAction(parsed =>
        {
            if (!SourceDate.TryRead(Console.Error, out var date)) return ExitCodes.Usage;
            var isPlanned = parsed.GetValue(plan) is not null;
            var isNamed = parsed.GetValue(files) is { Length: > 0 };
            if (isPlanned == isNamed || (isPlanned && (parsed.GetValue(pairs) ?? parsed.GetValue(sheet)) is not null))
            {
                Console.Error.WriteLine("printlayout: name PDF files, or a plan with --plan, which has its own files, places and sheet");
                return ExitCodes.Usage;
            }

            var request = new ImpositionRequest([.. parsed.GetValue(files) ?? []], parsed.GetRequiredValue(output))
            {
                Plan = parsed.GetValue(plan),
                Pairs = parsed.GetValue(pairs) is { } written ? PairsOf(written)!.Value : [],
                Sheet = parsed.GetValue(sheet) is { } size ? SizeOf(size) : null,
                InkLimit = parsed.GetValue(tac),
                SourceDate = date,
            };
            return new ImposeRun(request, Console.Out, Console.Error).Execute();
        });
        return command;
    }

    /// <summary>Pairs such as <c>4-1,2-3</c>; null for other words.</summary>
    internal static ImmutableArray<(int Left, int Right)>? PairsOf(string text)
    {
        var pairs = ImmutableArray.CreateBuilder<(int Left, int Right)>();
        foreach (var pair in text.Split(','))
        {
            if (pair.Split('-') is not [var left, var right]) return null;
            if (NumberOf(left) is not { } one || NumberOf(right) is not { } other) return null;
            pairs.Add((one, other));
        }

        return pairs.ToImmutable();
    }

    /// <summary>A size such as <c>781x546</c> in mm, tenths allowed; null for other words.</summary>
    internal static (Mm Width, Mm Height)? SizeOf(string text) =>
        text.Split('x') is [var width, var height] && LengthOf(width) is { } across && LengthOf(height) is { } down ? (across, down) : null;

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Mm? LengthOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var length)
        && length is > 0 and <= MostMillimetres
            ? new Mm((int)(length * 1000))
            : null;
}
