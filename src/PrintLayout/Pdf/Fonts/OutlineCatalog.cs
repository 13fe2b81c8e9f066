using System.Globalization;
using System.Text;
using PrintLayout.Fonts;
using PrintLayout.Fonts.Outlines;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Fonts;

/// <summary>
/// The outlines of a file whose type is drawn as paths, one form XObject (ISO 32000-1 §8.10) for each glyph, in order of first use.
/// A form takes the colour and the overprint of the place that draws it.
/// </summary>
internal sealed class OutlineCatalog(PdfBuffer pdf)
{
    /// <summary>Decimals of a coordinate in 1/1000 em.</summary>
    private const int Decimals = 3;

    private readonly Dictionary<(FontFace Face, uint Glyph), GlyphForm?> _forms = [];
    private readonly List<GlyphForm> _inOrder = [];

    /// <summary>The form of a glyph; null when it has no ink.</summary>
    public GlyphForm? For(FontFace face, uint glyph)
    {
        if (_forms.TryGetValue((face, glyph), out var known)) return known;
        var form = face.InkBoxOf(glyph).IsEmpty ? null : Add(face, glyph);
        _forms.Add((face, glyph), form);
        return form;
    }

    /// <summary>Writes all forms, after the pages.</summary>
    public void Write()
    {
        using var content = new ByteBuffer(4096);
        foreach (var form in _inOrder)
        {
            content.Clear();
            foreach (var step in GlyphOutline.Of(form.Face, form.Glyph)) Write(content, step);
            content.Write("f\n"u8);
            Write(form, content.Written);
        }
    }

    private GlyphForm Add(FontFace face, uint glyph)
    {
        var name = Encoding.ASCII.GetBytes("G" + (_inOrder.Count + 1).ToString(CultureInfo.InvariantCulture));
        var form = new GlyphForm(name, pdf.Reserve(), face, glyph);
        _inOrder.Add(form);
        return form;
    }

    private void Write(GlyphForm form, ReadOnlySpan<byte> content)
    {
        var ink = form.Face.InkBoxOf(form.Glyph);
        var em = form.Face.UnitsPerEm;
        using var stream = pdf.StartStream(form.Reference, content);
        stream.Entries.Name("Type"u8, "XObject"u8);
        stream.Entries.Name("Subtype"u8, "Form"u8);
        using (var box = stream.Entries.Array("BBox"u8))
        {
            // Two units of room, because the box clips.
            box.Integer(ink.Left * 1000L / em - 2);
            box.Integer(ink.Bottom * 1000L / em - 2);
            box.Integer(ink.Right * 1000L / em + 2);
            box.Integer(ink.Top * 1000L / em + 2);
        }

        using (var matrix = stream.Entries.Array("Matrix"u8))
        {
            foreach (var part in (ReadOnlySpan<int>)[1, 0, 0, 1, 0, 0]) matrix.Length(new Geometry.Pt(part));
        }

        stream.Entries.Dictionary("Resources"u8).Dispose();
    }

    private static void Write(ByteBuffer to, OutlineStep step)
    {
        switch (step.Kind)
        {
            case OutlineStepKind.Move:
                Write(to, step.End);
                to.Write("m\n"u8);
                break;
            case OutlineStepKind.Line:
                Write(to, step.End);
                to.Write("l\n"u8);
                break;
            case OutlineStepKind.Curve:
                Write(to, step.First);
                Write(to, step.Second);
                Write(to, step.End);
                to.Write("c\n"u8);
                break;
            default:
                to.Write("h\n"u8);
                break;
        }
    }

    private static void Write(ByteBuffer to, OutlinePoint point)
    {
        PdfToken.WriteDecimal(to, point.X, Decimals);
        to.Write((byte)' ');
        PdfToken.WriteDecimal(to, point.Y, Decimals);
        to.Write((byte)' ');
    }
}
