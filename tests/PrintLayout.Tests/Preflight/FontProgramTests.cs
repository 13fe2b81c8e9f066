using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Fonts;

namespace PrintLayout.Tests.Preflight;

/// <summary>Font programs as plates and preflight read them.</summary>
public sealed class FontProgramTests
{
    [Fact]
    public void A_font_whose_glyphs_and_widths_agree_passes()
    {
        foreach (var (program, width) in new[] { (SimpleFonts.Cff, 600), (SimpleFonts.TrueType, 500) })
        {
            var pdf = new PressPdf(PreflightProfile.X4);
            SimpleFonts.Put(pdf, program, width, "A");
            Assert.Empty(PdfPreflight.Check(pdf.ToBytes(), new PreflightOptions()).Findings.Select(finding => finding.Message));
        }
    }

    [Fact]
    public void A_blank_that_the_program_lacks_prints_as_one()
    {
        var pdf = new PressPdf(PreflightProfile.X4);
        SimpleFonts.Put(pdf, SimpleFonts.Cff, 600, "A A");
        Assert.Empty(PdfPreflight.Check(pdf.ToBytes(), new PreflightOptions()).Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void A_cff_program_has_the_outline_and_the_width_of_a_name()
    {
        var program = FontProgramReader.Read(SimpleFonts.Cff)!;
        var glyph = program.GlyphNamed("A")!.Value;
        Assert.Equal(600, program.WidthOf(glyph)!.Value, 6);
        Assert.Equal(
            [(0, 0), (500, 0), (500, 700), (0, 700), (0, 0)],
            program.Outline(glyph)!.Steps.Select(step => ((int)step.X, (int)step.Y)));
        Assert.Null(program.GlyphNamed("B"));
    }

    [Fact]
    public void Spoiled_programs_never_throw()
    {
        foreach (var sound in new[] { SimpleFonts.Cff, SimpleFonts.TrueType })
        {
            var step = Math.Max(1, sound.Length / 400);
            for (var at = 0; at < sound.Length; at += step)
            {
                var spoiled = sound.ToArray();
                spoiled[at] ^= 0xFF;
                foreach (var bytes in new[] { spoiled, sound[..at] })
                {
                    var program = FontProgramReader.Read(bytes);
                    for (var glyph = -1; program is not null && glyph < 40; glyph++) _ = (program.Outline(glyph), program.WidthOf(glyph));
                }
            }
        }
    }
}
