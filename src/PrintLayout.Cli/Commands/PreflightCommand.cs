using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Preflight.Findings;
using PrintLayout.Production.Plates;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout preflight FILE.pdf [--profile x-4|x-1a|none|newspaper] [--tac 240] [--json]</c>.</summary>
internal static class PreflightCommand
{
    private const int NewsprintLimit = 240;
    private const int OneSolid = 100;
    private const int FourSolids = 400;
    private const int MostPoints = 100;
    private const int MostMm = 5_000;
    private const int LeastPpi = 18;
    private const int MostPpi = 600;
    private const int UsualPpi = 72;

    private static readonly ImmutableArray<(string Word, PreflightProfile Value)> Profiles =
    [
        ("x-4", PreflightProfile.X4), ("x-1a", PreflightProfile.X1a), ("none", PreflightProfile.None),
        ("newspaper", PreflightProfile.Newspaper),
    ];

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The PDF, ours or another's." };
        var profile = WordOption.Create("--profile", "Press standard", Profiles);
        var tac = WordOption.Number("--tac", "Most ink on one place, in per cent.", OneSolid, FourSolids, NewsprintLimit);
        var trim = WordOption.Parsed("--trim", "Newspaper: size of the trim that was booked, in millimetres, such as 390x540.", TrimOf,
            "width and height in millimetres, such as 390x540");
        var spots = new Option<string[]>("--spot") { Description = "Newspaper: a spot ink that the press has; may be repeated." };
        var type = WordOption.Number("--least-type", "Newspaper: least size of type in points.", 1, MostPoints, 5);
        var white = WordOption.Number("--least-white-type", "Newspaper: least size of white type in points.", 1, MostPoints, 9);
        var line = WordOption.Number("--thin-line", "Newspaper: black lines below this weight in points overprint.", 0, MostPoints, 2);
        var plates = new Option<string?>("--separations") { Description = "Folder for pictures of the plates and of the sum of inks." };
        var ppi = WordOption.Number("--ppi", "Resolution of the plates.", LeastPpi, MostPpi, UsualPpi);
        var icc = new Option<string?>("--icc") { Description = "The plant's CMYK profile, by which RGB comes to the plates." };
        var json = new Option<bool>("--json") { Description = "The findings as JSON on standard output." };
        var command = new Command("preflight", "Reads a finished PDF as the press would and says what is wrong with it.")
        {
            file, profile, tac, trim, spots, type, white, line, plates, ppi, icc, json
        };
        command.SetAction(parsed =>
        {
            var options = new PreflightOptions(WordOption.ValueOf(parsed.GetValue(profile), Profiles))
            {
                InkLimit = parsed.GetValue(tac),
                Newspaper = new NewspaperLimits
                {
                    Trim = parsed.GetValue(trim) is { } size && TrimOf(size) is [var width, var height] ? (width, height) : null,
                    Spots = [.. parsed.GetValue(spots) ?? []],
                    LeastType = parsed.GetValue(type),
                    LeastWhiteType = parsed.GetValue(white),
                    ThinLine = parsed.GetValue(line),
                },
            };
            var path = parsed.GetRequiredValue(file);
            var request = parsed.GetValue(plates) is { } folder
                ? new PlateRequest(path, folder, parsed.GetValue(ppi)) { InkLimit = options.InkLimit }
                : null;
            return new PreflightRun(path, options, parsed.GetValue(json), Console.Out, Console.Error)
            {
                Profile = parsed.GetValue(icc),
                Plates = request,
            }.Execute();
        });
        return command;
    }

    private static double[]? TrimOf(string text)
    {
        var parts = text.Split('x', '×');
        if (parts.Length != 2) return null;
        double[] sizes = [.. parts.Select(Millimetres)];
        return sizes.Contains(0) ? null : sizes;
    }

    private static double Millimetres(string text)
    {
        var isNumber = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size);
        return isNumber && size is > 0 and < MostMm ? size : 0;
    }
}
