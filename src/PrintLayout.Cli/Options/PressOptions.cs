using System.Collections.Immutable;
using System.CommandLine;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Standards;
using PrintLayout.Production.Press;
using PrintLayout.Production.Requests;

namespace PrintLayout.Cli.Options;

/// <summary>The options of <c>render</c> that say what the press PDF is like.</summary>
internal sealed class PressOptions
{
    private static readonly ImmutableArray<(string Word, PdfStandard Value)> Standards =
        [("x-4", PdfStandard.X4), ("x-1a", PdfStandard.X1a), ("none", PdfStandard.None)];

    private static readonly ImmutableArray<(string Word, PdfGrouping Value)> Groupings =
        [("page", PdfGrouping.Page), ("section", PdfGrouping.Section), ("edition", PdfGrouping.Edition)];

    private static readonly ImmutableArray<(string Word, bool? Value)> CmykWays = [("style", null), ("keep", false), ("convert", true)];

    private readonly Option<string> _standard = WordOption.Create("--pdf-standard", "Press standard of the PDF files", Standards);
    private readonly Option<string?> _icc = new("--icc") { Description = "The plant's CMYK profile, in place of the bundled newsprint." };
    private readonly Option<string?> _condition =
        new("--output-condition") { Description = "Name of the printing condition, such as IFRA26." };
    private readonly Option<int> _imagePpi = WordOption.Number(
        "--image-ppi", "Pixels per inch that pictures keep in PDF files; 0 to keep all.", 0, 2400, PdfImageOptions.DefaultPpi);
    private readonly Option<int> _jpegQuality = WordOption.Number(
        "--jpeg-quality", "Quality of JPEG pictures that are coded again; 0 to pack them without loss.", 0, 100,
        PdfImageOptions.DefaultJpegQuality);
    private readonly Option<string> _cmyk = WordOption.Create("--cmyk", "What becomes of CMYK pictures of other presses", CmykWays);
    private readonly Option<string> _files = WordOption.Create("--pdf-files", "One PDF file for each", Groupings);
    private readonly Option<bool> _marks =
        new("--marks") { Description = "Crop, registration and fold marks, colour bar and slug line round the page." };
    private readonly Option<bool> _tagged =
        new("--tagged") { Description = "PDF files carry headings, paragraphs and figures in reading order." };
    private readonly Option<bool> _outline =
        new("--outline-text") { Description = "Type in PDF files becomes paths; the text can then not be searched." };
    private readonly Option<bool> _pretty =
        new("--pdf-pretty") { Description = "PDF files for people and snapshots: nothing packed, one entry a line." };
    private readonly Option<bool> _noPreflight =
        new("--no-preflight") { Description = "Write PDF files without holding them against their standard." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[]
        {
            _standard, _icc, _condition, _imagePpi, _jpegQuality, _cmyk, _files, _marks, _tagged, _outline, _pretty,
            _noPreflight,
        }) command.Add(option);
    }

    public RenderRequest Apply(ParseResult parsed, RenderRequest settings) => settings with
    {
        Standard = WordOption.ValueOf(parsed.GetValue(_standard), Standards),
        Icc = parsed.GetValue(_icc),
        Condition = parsed.GetValue(_condition),
        ImagePpi = parsed.GetValue(_imagePpi),
        JpegQuality = parsed.GetValue(_jpegQuality),
        ConvertsCmyk = WordOption.ValueOf(parsed.GetValue(_cmyk), CmykWays),
        Grouping = WordOption.ValueOf(parsed.GetValue(_files), Groupings),
        Marks = parsed.GetValue(_marks),
        Tagged = parsed.GetValue(_tagged),
        OutlineText = parsed.GetValue(_outline),
        Pretty = parsed.GetValue(_pretty),
        Preflight = !parsed.GetValue(_noPreflight),
    };
}
