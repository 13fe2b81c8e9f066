using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Languages;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>
/// Shaped text that pages and editions share, read-only: labels, names of sections, jump lines, stories that several editions of a day run,
/// and all that did not change when an edition is made again. A text is kept when it comes the second time, since most running text never
/// does, and dropped when it has long not been asked for, so that memory does not grow with the number of editions. What is set does not
/// depend on what is kept. For use by many threads at once, for as long as the faces of its texts are open.
/// </summary>
/// <param name="keepsFirst">Whether a text is kept when it comes for the first time: a session expects it again.</param>
internal sealed class ShapedTexts(bool keepsFirst = false)
{
    /// <summary>Characters kept; each takes some 200 bytes with its lines.</summary>
    internal const int MostCharacters = 120_000;

    private const int MostRemembered = 1 << 16;
    private readonly Lock _lock = new();

    /// <summary>Hashes of texts that came once.</summary>
    private readonly HashSet<int> _seen = [];

    // Two generations: what was asked for since the last change of generations, and what was before.
    private Dictionary<TextKey, ShapedParagraph> _young = [];
    private Dictionary<TextKey, ShapedParagraph> _old = [];
    private int _characters;

    /// <summary>Characters of all texts that are kept.</summary>
    internal int CharactersKept
    {
        get
        {
            lock (_lock) return _young.Keys.Sum(key => key.Text.Length) + _old.Keys.Sum(key => key.Text.Length);
        }
    }

    /// <summary>Gives a paragraph shaped: as it was kept, else by shaping it.</summary>
    /// <param name="paragraph">Text, styles, spacing.</param>
    /// <param name="shaper">The worker's shaper.</param>
    /// <param name="sink">Receives missing glyphs (PL2002).</param>
    public ShapedParagraph Shape(ParagraphText paragraph, ParagraphShaper shaper, IDiagnosticSink sink)
    {
        // Readings carry places of their own.
        foreach (var run in paragraph.Runs)
        {
            if (!run.Text.Rubies.IsEmpty) return shaper.Shape(paragraph, sink);
        }

        var key = TextKey.Of(paragraph);
        if (Find(key) is { } known) return known.At(paragraph);
        var shaped = shaper.Shape(paragraph, sink);
        return shaped.HasMissingGlyphs ? shaped : Offer(key, shaped, paragraph);
    }

    private ShapedParagraph? Find(TextKey key)
    {
        lock (_lock)
        {
            if (_young.TryGetValue(key, out var known)) return known;
            if (!_old.Remove(key, out known)) return null;
            Keep(key, known);
            return known;
        }
    }

    private ShapedParagraph Offer(TextKey key, ShapedParagraph shaped, ParagraphText paragraph)
    {
        lock (_lock)
        {
            if (_seen.Count >= MostRemembered) _seen.Clear();
            if (_seen.Add(key.Hash) && !keepsFirst) return shaped;
            var kept = shaped.Detached(new KeptLines());
            Keep(key, kept);
            return kept.At(paragraph);
        }
    }

    private void Keep(TextKey key, ShapedParagraph shaped)
    {
        if (_characters + key.Text.Length > MostCharacters / 2)
        {
            (_old, _young, _characters) = (_young, _old, 0);
            _young.Clear();
        }

        if (_young.TryAdd(key, shaped)) _characters += key.Text.Length;
    }

    /// <summary>All that decides how a paragraph without readings is shaped.</summary>
    private readonly struct TextKey : IEquatable<TextKey>
    {
        private readonly ImmutableArray<(int Length, RunStyle Style)> _runs;
        private readonly SpacingStyle _spacing;
        private readonly CompositionStyle _composition;
        private readonly (LanguageProfile Language, bool IsDisplay, WritingMode Mode, LineBreakLevel Level) _form;
        private readonly (int Start, int End, int Gap) _fixed;

        private TextKey(ParagraphText paragraph)
        {
            var runs = paragraph.Runs;
            Text = runs.Length == 1 ? runs[0].Text.Text : string.Concat(runs.Select(run => run.Text.Text));
            _runs = [.. runs.Select(run => (run.Text.Text.Length, run.Style))];
            _spacing = paragraph.Spacing;
            _composition = paragraph.Composition;
            _form = (paragraph.Language, paragraph.IsDisplay, paragraph.WritingMode, paragraph.Level);
            _fixed = (paragraph.Fixed.Start, paragraph.Fixed.End, paragraph.FixedGap.Milli);
            var hash = new HashCode();
            hash.Add(Text, StringComparer.Ordinal);
            hash.Add(_form);
            foreach (var run in _runs) hash.Add(run);
            Hash = hash.ToHashCode();
        }

        public string Text { get; }

        /// <summary>Reckoned once, before others wait for the store.</summary>
        public int Hash { get; }

        public static TextKey Of(ParagraphText paragraph) => new(paragraph);

        public bool Equals(TextKey other) =>
            Hash == other.Hash && string.Equals(Text, other.Text, StringComparison.Ordinal) && _form == other._form
            && _fixed == other._fixed && _runs.AsSpan().SequenceEqual(other._runs.AsSpan()) && _spacing == other._spacing
            && _composition == other._composition;

        public override bool Equals(object? obj) => obj is TextKey other && Equals(other);

        public override int GetHashCode() => Hash;
    }
}
