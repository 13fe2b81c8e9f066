using System.Globalization;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Checks;

/// <summary>The sum of inks. Colours whose inks only a conversion gives (ICC profiles, Lab, RGB) are not summed.</summary>
internal sealed class InkChecks : MarkCheck
{
    private const double Rounding = 0.5;
    private const int MostFunctions = 256;

    // A shading is read once, whatever paints it.
    private readonly Dictionary<DictionaryToken, double> _shadings = new(ReferenceEqualityComparer.Instance);

    public override void Filled(PageContext page, GraphicsState state, PathShape path, bool isEvenOdd, Area place) =>
        Check(page, state.Fill, place, "a fill");

    public override void Stroked(PageContext page, GraphicsState state, Area place) => Check(page, state.Stroke, place, "a stroke");

    public override void Shown(PageContext page, GraphicsState state, Operand text)
    {
        if (state.FillsType) Check(page, state.Fill, state.TypePlace, "type");
        if (state.StrokesType) Check(page, state.Stroke, state.TypePlace, "the outline of type");
    }

    public override void Shaded(PageContext page, DictionaryToken shading, ColourSpace space, Area place)
    {
        if (!_shadings.TryGetValue(shading, out var most))
        {
            var left = MostFunctions;
            most = _shadings[shading] = Ends(page, shading.Data.GetValueOrDefault("Function"), space, ref left);
        }

        Check(page, most, place, "a shading");
    }

    public override void Drawn(PageContext page, GraphicsState state, ImageMark image)
    {
        if (image.IsMask) Check(page, state.Fill, image.Place, "a stencil");
    }

    private static void Check(PageContext page, PaintColour colour, Area place, string what)
    {
        // Registration ink on the page has a rule of its own.
        if (colour.Space.Inks.Contains("All") || InkCoverage.Of(colour.Space, colour.Values) is not { } ink) return;
        Check(page, ink.Sum, place, what);
    }

    private static void Check(PageContext page, double sum, Area place, string what)
    {
        if (sum > page.Options.InkLimit + Rounding && page.IsOnSheet(place))
            page.Report(PreflightRules.InkSum, place, Describe(what, sum, page));
    }

    private static string Describe(string what, double sum, PageContext page) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} has {sum:0} % of ink, the limit is {page.Options.InkLimit} %");

    // The colours at the ends of the functions of a shading and at all samples (§7.10.2 to §7.10.4); PostScript functions are not read.
    private static double Ends(PageContext page, IToken? function, ColourSpace space, ref int left)
    {
        if (left-- <= 0) return 0;
        var file = page.File;
        double most = 0;
        if (file.Resolve(function) is ArrayToken several)
        {
            foreach (var one in several.Data) most = Math.Max(most, Ends(page, one, space, ref left));
            return most;
        }

        var dictionary = file.Dictionary(function);
        foreach (var end in new[] { "C0", "C1" })
        {
            if (file.Numbers(file.Entry(dictionary, end)) is { } values
                && values.Length >= space.Components
                && InkCoverage.Of(space, values) is { } ink)
            {
                most = Math.Max(most, ink.Sum);
            }
        }

        if (file.Resolve(function) is StreamToken stream && file.Number(dictionary, "FunctionType") is 0)
            most = Math.Max(most, SampledFunction.MostInk(file, stream, space));
        foreach (var part in file.Array(dictionary, "Functions")?.Data ?? []) most = Math.Max(most, Ends(page, part, space, ref left));
        return most;
    }
}
