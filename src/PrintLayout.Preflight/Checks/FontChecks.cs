using System.Globalization;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Fonts;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Checks;

/// <summary>Fonts that show text, ISO 32000-1 §9.</summary>
internal sealed class FontChecks : MarkCheck
{
    private const int Invisible = 3;

    private readonly Dictionary<IToken, ShownFont> _fonts = new(ReferenceEqualityComparer.Instance);

    public override void Shown(PageContext page, GraphicsState state, Operand text)
    {
        if (state.Font is not { } dictionary)
        {
            page.Report(PreflightRules.Content, state.TypePlace, "text is shown without a font");
            return;
        }

        if (!_fonts.TryGetValue(dictionary, out var font)) font = _fonts[dictionary] = Read(page, dictionary);
        // Invisible text marks nothing, so its font need not be embedded.
        if (!font.IsEmbedded && state.RenderMode is not (3 or 7))
            page.Report(PreflightRules.FontEmbedded, state.TypePlace, $"the font {font.Name} is not embedded");
        if (font.Mismatch.Length > 0)
            page.Report(PreflightRules.FontName, state.TypePlace, $"the font {font.Name} calls its program {font.Mismatch}");
        if (!font.HasUnicode) page.Report(PreflightRules.ToUnicode, state.TypePlace, $"the font {font.Name} has no ToUnicode");
        if (font.IsOpenType) page.Report(PreflightRules.FontFile, state.TypePlace, $"the font {font.Name} is embedded as OpenType");
        if (state.RenderMode != Invisible) CheckGlyphs(page, state, font, text);
    }

    private static void CheckGlyphs(PageContext page, GraphicsState state, ShownFont font, Operand text)
    {
        var lacks = font.Glyphs is { } glyphs && ShowsNotdef(text, glyphs);
        if (font.Program is not null) lacks |= ReadsOf(page, state, font, text);
        if (lacks)
            page.Report(PreflightRules.MissingGlyph, state.TypePlace, $"the font {font.Name} shows .notdef or a glyph that it lacks");
    }

    private static bool ReadsOf(PageContext page, GraphicsState state, ShownFont font, Operand text)
    {
        var lacks = false;
        foreach (var item in text.Items) lacks |= ReadsOf(page, state, font, item);
        if (text.Text.IsEmpty) return lacks;
        lacks |= font.Lacks(text.Text.Span, out var off);
        if (off is { } width)
        {
            page.Report(PreflightRules.GlyphWidths, state.TypePlace, string.Create(
                CultureInfo.InvariantCulture,
                $"the font {font.Name} gives code {width.Code} a width of {width.File:0.#}, its program {width.Program:0.#} thousandths"));
        }

        return lacks;
    }

    private static bool ShowsNotdef(Operand text, IdentityGlyphs glyphs)
    {
        if (text.Kind == OperandKind.Array)
        {
            foreach (var item in text.Items)
            {
                if (ShowsNotdef(item, glyphs)) return true;
            }
        }

        var bytes = text.Text.Span;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            if (glyphs.IsMissing((bytes[i] << 8) | bytes[i + 1])) return true;
        }

        return false;
    }

    private static ShownFont Read(PageContext page, DictionaryToken font)
    {
        var file = page.File;
        var kind = file.Name(font, "Subtype");
        var name = file.Name(font, "BaseFont") ?? "without a name";
        // The glyphs of a Type 3 font are content of the file.
        if (kind == "Type3") return new ShownFont(name, true, string.Empty, true, false, null);
        var isComposite = kind == "Type0";
        var own = isComposite && file.Array(font, "DescendantFonts") is { Length: > 0 } below ? file.Dictionary(below[0]) : font;
        var descriptor = file.Dictionary(own, "FontDescriptor");
        var program = file.Entry(descriptor, "FontFile") ?? file.Entry(descriptor, "FontFile2") ?? file.Entry(descriptor, "FontFile3");
        var inner = file.Name(descriptor, "FontName");
        var outer = file.Name(own, "BaseFont");
        return new ShownFont(
            name,
            program is StreamToken,
            inner is not null && outer is not null && inner != outer ? inner : string.Empty,
            !isComposite || file.Entry(font, "ToUnicode") is StreamToken,
            file.Name(file.Dictionary(descriptor, "FontFile3"), "Subtype") == "OpenType",
            isComposite && file.Name(font, "Encoding") is "Identity-H" or "Identity-V" ? IdentityGlyphs.Read(file, own, program) : null)
        {
            Program = !page.Options.ReadsFontPrograms || program is not StreamToken ? null
                : isComposite ? CompositeFontReader.Read(file, font)
                : SimpleFontReader.Read(file, font),
        };
    }
}
