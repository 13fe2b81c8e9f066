using System.Collections.Immutable;
using System.Security.Cryptography;
using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Pages;
using PrintLayout.PdfText.Placing;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Plates;
using PrintLayout.Production.Requests;
using PrintLayout.Raster.Separations;

namespace PrintLayout.Production.Writers;

/// <summary>
/// The plates of each page as pictures: <c>A2-C.png</c>, <c>A2-M.png</c>, <c>A2-Y.png</c>, <c>A2-K.png</c>, <c>A2-spot-NAME.png</c>, and
/// the sum of inks, <c>A2-ink.png</c>.
/// </summary>
/// <param name="options">How they are drawn, but for what each page says.</param>
/// <param name="proof">Which part is drawn.</param>
/// <param name="press">The colours of the press.</param>
/// <param name="images">Decodes placed images.</param>
internal sealed class SeparationFileWriter(SeparationOptions options, ProofSettings proof, PressColours press, IImageDecoder images)
    : IPageFileWriter, IDisposable
{
    /// <summary>The name of the format.</summary>
    public const string Name = "sep";

    private const string TotalInk = "ink";

    private static readonly ImmutableArray<string> Letters = ["C", "M", "Y", "K"];

    // Made when the first page is separated: a run without plates never loads the library that draws them.
    private readonly Lazy<SeparationWriter> _writer = new(() => new SeparationWriter(
        images, new PdfDocumentReader { Pictures = new PlatePictures(images, options.OutputProfile) }));

    public string Format => Name;

    public bool ShowsFaults => false;

    public string Settings { get; } = string.Join(
        ' ', options with { OutputProfile = null }, proof.Region, press.Settings,
        options.OutputProfile is { } profile ? Convert.ToHexStringLower(SHA256.HashData(profile)) : "-");

    public ImmutableArray<string> Inputs => press.Inputs;

    // Which spot inks a page has is known when it is made; so many names as are known before are claimed.
    public ImmutableArray<string> ClaimsOf(string path) => [.. Letters.Append(TotalInk).Select(plate => PathOf(path, plate))];

    public void Write(PageDisplayList page, string path, MadeFiles files, IDiagnosticSink sink, StageClock clock)
    {
        var process = 0;
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var own = options with { Region = proof.RegionOn(page), Cmyk = press.Of(page, sink) };
        _writer.Value.Write(page, own, plate => files.Open(PathOf(path, NameOf(plate))), sink);
        clock.Lap(Name);

        string NameOf(Plate plate) => plate.Kind switch
        {
            PlateKind.Process => Letters[process++],
            PlateKind.Spot => Free("spot-" + OutputPattern.FileName(plate.Name)),
            PlateKind.TotalInk => TotalInk,
        };

        // Two inks whose names differ in what no disk takes have two files.
        string Free(string name)
        {
            var free = name;
            for (var i = 2; !taken.Add(free); i++) free = FormattableString.Invariant($"{name}-{i}");
            return free;
        }
    }

    public void Dispose()
    {
        if (_writer.IsValueCreated) _writer.Value.Dispose();
    }

    private static string PathOf(string path, string plate) => $"{path[..^(Name.Length + 1)]}-{plate}.png";
}
