using System.Collections.Immutable;
using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace PrintLayout.Fonts.Subsetting;

/// <summary>Reduces a face to the glyphs that a file uses, by hb-subset. Safe on any thread, since the face is immutable.</summary>
internal static class FontSubsetter
{
    private const uint CffTag = 0x43464620;

    // ISO 32000-1, 9.9: the tables that a reader needs of a TrueType program in a CIDFontType2; it never reads cmap or layout tables.
    // Of a CFF face it needs the CFF table only.
    private static readonly ImmutableArray<Tag> Kept =
        [.. new[] { "glyf", "head", "hhea", "hmtx", "loca", "maxp", "cvt ", "fpgm", "prep", "CFF " }.Select(Tag.Parse)];

    // What a face needs to be set at a place on its axes. Without these tables it stands at its usual place.
    private static readonly ImmutableArray<Tag> KeptOfAxes = [.. new[] { "fvar", "avar", "gvar", "cvar", "HVAR" }.Select(Tag.Parse)];

    // Further tables that a standalone font requires (OpenType, required tables). Its character map is written here.
    private static readonly ImmutableArray<Tag> KeptAlone = [.. Kept, .. new[] { "OS/2", "post", "name" }.Select(Tag.Parse)];

    /// <summary>Makes a subset for a PDF.</summary>
    /// <param name="face">A face with TrueType or CFF outlines.</param>
    /// <param name="glyphs">
    /// Distinct glyph indices. They get the new indices 1, 2, 3 … in this order; .notdef always gets 0, wherever it stands.
    /// </param>
    /// <returns>The subset; null when hb-subset cannot read the face.</returns>
    public static FontSubset? TrySubset(FontFace face, ReadOnlySpan<uint> glyphs)
    {
        var source = FaceOf(face, Kept);
        var wanted = glyphs.ToArray();
        return Subset(face, source, wanted, [], plan => Execute(plan, wanted, face.Tables.Outlines == OutlineFormat.Cff));
    }

    /// <summary>
    /// Makes a standalone font with a character map of its own and no layout tables: each character shows exactly the glyph that
    /// the map gives it.
    /// </summary>
    /// <param name="face">A face with TrueType or CFF outlines.</param>
    /// <param name="map">Glyphs by character (Unicode scalar value), in ascending order; at least one.</param>
    /// <returns>An OpenType font; null when hb-subset cannot read the face.</returns>
    public static byte[]? TrySubset(FontFace face, IReadOnlyList<KeyValuePair<int, uint>> map)
    {
        var source = FaceOf(face, KeptAlone);
        using (var characters = BlobOf(CharacterMapTable.Write(map)))
            _ = HbSubset.AddTable(source, Tag.Parse("cmap"), characters.Handle);
        uint[] glyphs = [.. map.Select(entry => entry.Value).Distinct()];
        return Subset(face, source, glyphs, [.. map.Select(entry => (uint)entry.Key)], static plan =>
        {
            var subset = HbSubset.Execute(plan);
            if (subset == 0) return null;
            var font = BytesOf(HbSubset.ReferenceBlob(subset));
            HbSubset.DestroyFace(subset);
            return font;
        });
    }

    /// <summary>Plans a subset, executes the plan, and frees all handles, the source included.</summary>
    private static T? Subset<T>(
        FontFace face, nint source, ReadOnlySpan<uint> glyphs, ReadOnlySpan<uint> characters, Func<nint, T?> execute)
        where T : class
    {
        var input = HbSubset.CreateInput();
        try
        {
            if (input == 0) return null;
            HbSubset.MakeFaceImmutable(source);
            Describe(input, glyphs);
            if (!Place(input, source, face.Positions)) return null;
            var wanted = HbSubset.CharacterSet(input);
            foreach (var character in characters) HbSubset.AddToSet(wanted, character);
            var plan = HbSubset.CreatePlan(source, input);
            if (plan == 0) return null;
            try
            {
                return execute(plan);
            }
            finally
            {
                HbSubset.DestroyPlan(plan);
            }
        }
        finally
        {
            HbSubset.DestroyFace(source);
            if (input != 0) HbSubset.DestroyInput(input);
            GC.KeepAlive(face);
        }
    }

    /// <summary>
    /// A face with the given tables only. hb-subset could drop the others itself, but it first reads the whole character map, which
    /// takes longer than the rest of the work.
    /// </summary>
    private static nint FaceOf(FontFace face, ImmutableArray<Tag> tables)
    {
        var builder = HbSubset.CreateFaceBuilder();
        foreach (var tag in face.Positions.IsEmpty ? tables : tables.AddRange(KeptOfAxes))
        {
            var table = HbSubset.ReferenceTable(face.HbFace.Handle, tag);
            // AddTable fails only without memory. The face then lacks a table, cannot be subset, and is reported like a damaged one.
            _ = HbSubset.BlobLength(table) > 0 && HbSubset.AddTable(builder, tag, table) != 0;
            HbSubset.DestroyBlob(table);
        }

        return builder;
    }

    private static Blob BlobOf(byte[] data)
    {
        var memory = GCHandle.Alloc(data, GCHandleType.Pinned);
        return new Blob(memory.AddrOfPinnedObject(), data.Length, MemoryMode.ReadOnly, memory.Free);
    }

    private static void Describe(nint input, ReadOnlySpan<uint> glyphs)
    {
        HbSubset.SetFlags(input, HbSubset.NoHinting | HbSubset.Desubroutinize | HbSubset.NoLayoutClosure);
        var wanted = HbSubset.GlyphSet(input);
        var mapping = HbSubset.WantedMapping(input);
        HbSubset.SetInMap(mapping, 0, 0);
        var next = 1u;
        foreach (var glyph in glyphs)
        {
            HbSubset.AddToSet(wanted, glyph);
            if (glyph != 0) HbSubset.SetInMap(mapping, glyph, next++);
        }
    }

    /// <summary>Sets the subset to the place of its face on its axes; false when hb-subset cannot.</summary>
    private static bool Place(nint input, nint source, ImmutableArray<AxisPosition> positions)
    {
        if (positions.IsEmpty) return true;
        if (HbSubset.PinAllAxes(input, source) == 0) return false;
        foreach (var (tag, value) in positions)
        {
            if (HbSubset.PinAxis(input, source, Tag.Parse(tag), (float)value) == 0) return false;
        }

        return true;
    }

    private static FontSubset? Execute(nint plan, ReadOnlySpan<uint> glyphs, bool isCff)
    {
        var subset = HbSubset.Execute(plan);
        if (subset == 0) return null;
        try
        {
            var planned = HbSubset.PlannedMapping(plan);
            var newIds = new int[glyphs.Length];
            for (var i = 0; i < newIds.Length; i++)
            {
                // A glyph index beyond the face's count is not in the plan; .notdef is better than a wrong glyph.
                var id = HbSubset.GetFromMap(planned, glyphs[i]);
                newIds[i] = id == HbSubset.NotMapped ? 0 : (int)id;
            }

            // An empty blob need not be freed.
            if (!isCff)
                return HbSubset.ReferenceBlob(subset) is var blob && HbSubset.BlobLength(blob) > 0 ? new FontSubset(blob, newIds) : null;
            return BytesOf(HbSubset.ReferenceTable(subset, CffTag)) is { } table && CffTable.TryMakeCidsGlyphIndices(table)
                ? new FontSubset(table, newIds)
                : null;
        }
        finally
        {
            HbSubset.DestroyFace(subset);
        }
    }

    /// <summary>Copies the bytes of a blob and frees it; null when it is empty.</summary>
    private static unsafe byte[]? BytesOf(nint blob)
    {
        try
        {
            var data = HbSubset.BlobData(blob, out var length);
            return data == null || length == 0 ? null : new ReadOnlySpan<byte>(data, checked((int)length)).ToArray();
        }
        finally
        {
            HbSubset.DestroyBlob(blob);
        }
    }
}
