using PrintLayout.Diagnostics;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.PdfText;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Tests.Preflight;

namespace PrintLayout.Fuzz.Targets;

/// <summary>PDF files of others, through preflight or through what <c>diff</c> reads.</summary>
/// <param name="name">Name on the command line.</param>
/// <param name="isForDiff">Whether it is the reading of <c>diff</c>.</param>
public sealed class PdfTarget(string name, bool isForDiff) : FuzzTarget(name, ".pdf", new MixedMutator(new PdfMutator()))
{
    private const string Form = "/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X 21 0 R /I 22 0 R >> "
        + "/ColorSpace << /S [/Separation /Spot /DeviceCMYK 23 0 R] >> >>";

    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        if (isForDiff)
        {
            var findings = new DiagnosticBag();
            var pages = PdfPageReader.Read(input, "input.pdf", findings);
            // That the inks of a page cannot be told is a warning beside the page.
            Must(pages.Length > 0 != findings.HasErrors, "neither pages nor an error, or both");
            return;
        }

        var report = PdfPreflight.Check(input, new PreflightOptions { Plates = new PlateCheck() });
        Must(report.Pages > 0 || !report.IsFit, "a file without pages is called fit");
    }

    protected override IEnumerable<byte[]> Sound()
    {
        // Zeros by the hundred megabytes are for the tests.
        foreach (var circle in CircleFiles.All.Values.Where(file => file.Length < 200_000)) yield return circle;
        foreach (var profile in new[] { PreflightProfile.X1a, PreflightProfile.X4 })
        {
            // The profile of the press would be nine tenths of the file and of what is spoiled.
            foreach (var isPacked in new[] { false, true })
            {
                var pdf = new PressPdf(profile) { Profile = Tests.Images.BlackPress.Profile(), IsPacked = isPacked };
                yield return pdf.ToBytes();
                pdf.With(20, Form, "/S cs 1 scn 0 0 9 9 re f /X Do q 9 0 0 9 0 0 cm /I Do Q")
                    .With(21, Form.Replace("/X 21 0 R", string.Empty, StringComparison.Ordinal), "0 0 0 1 k 1 1 5 5 re f")
                    .With(22, "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceCMYK /Length 16",
                        [0, 0, 0, 255, 9, 9, 9, 9, 0, 0, 0, 0, 255, 255, 255, 255])
                    .With(23, "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 1 1 0] >>", (byte[]?)null);
                pdf.Content += "/X Do\n";
                pdf.Resources = "/XObject << /X 20 0 R >>";
                yield return pdf.ToBytes();
            }
        }
    }
}
