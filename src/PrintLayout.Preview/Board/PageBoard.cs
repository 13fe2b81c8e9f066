using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Preview.Board;

/// <summary>
/// The pages as they are known now. A page with errors keeps its last good state and is marked; whoever listens is told the pages that
/// changed, and no others.
/// </summary>
internal sealed class PageBoard : IBatchObserver
{
    private const int IdDigits = 12;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, BoardPage> _pages = new(StringComparer.Ordinal);
    private ImmutableArray<string> _order = [];

    /// <summary>Is told the id of each page that changed, and null at the end of a pass.</summary>
    public Action<string?> Changed { get; set; } = _ => { };

    /// <summary>The pages in order.</summary>
    public ImmutableArray<BoardPage> Pages
    {
        get
        {
            lock (_lock) return [.. _order.Select(id => _pages[id])];
        }
    }

    /// <summary>What was found about inputs and editions, and about no page.</summary>
    public ImmutableArray<Diagnostic> Findings { get; private set; } = [];

    /// <summary>Number of passes that are done.</summary>
    public int Passes { get; private set; }

    /// <summary>A page by its id; null when there is none.</summary>
    /// <param name="id">The id.</param>
    public BoardPage? Find(string id)
    {
        lock (_lock) return _pages.GetValueOrDefault(id);
    }

    /// <inheritdoc/>
    public void Opened(EditionInput input, int pages, ImmutableArray<Diagnostic> diagnostics)
    {
    }

    /// <inheritdoc/>
    public void Made(EditionInput input, PageDisplayList page, bool isSound)
    {
        var version = VersionOf(page);
        Update(input.Path, page.Name, known => isSound || !known.IsSound
            ? known with { Shown = page, Version = version, IsSound = isSound, IsStale = false }
            : known with { IsStale = true });
    }

    /// <inheritdoc/>
    public void Done(EditionInput input, PageOutcome page) => Update(input.Path, page.Page, known => known with
    {
        Findings = page.Diagnostics,
        Numbers = page.Numbers ?? known.Numbers,
        Milliseconds = page.Milliseconds,
        // A fault of the press file alone leaves the picture as new as the manuscript.
        IsStale = known.IsStale || (page.Numbers is null && known.Shown is not null),
    });

    /// <summary>Takes the end of a pass: pages that are gone leave the board, unless their edition could not be read.</summary>
    /// <param name="outcome">What became of the pass.</param>
    public void End(RunOutcome outcome)
    {
        lock (_lock)
        {
            var order = new List<string>();
            foreach (var edition in outcome.Batch?.Editions ?? [])
            {
                var named = edition.Pages.Select(page => IdOf(edition.Input.Path, page.Page)).Where(_pages.ContainsKey).ToList();
                if (named.Count > 0)
                {
                    order.AddRange(named);
                    continue;
                }

                foreach (var id in _order.Where(id => _pages[id].Edition == edition.Input.Path))
                {
                    _pages[id] = _pages[id] with { IsStale = true };
                    order.Add(id);
                }
            }

            if (outcome.Batch is null)
            {
                foreach (var id in _order) _pages[id] = _pages[id] with { IsStale = true };
            }
            else
            {
                foreach (var gone in _pages.Keys.Except(order, StringComparer.Ordinal).ToList()) _pages.Remove(gone);
                _order = [.. order];
            }

            Findings = [.. outcome.Findings, .. outcome.Batch?.Editions.SelectMany(edition => edition.Diagnostics) ?? []];
            Passes++;
        }

        Changed(null);
    }

    private void Update(string edition, string name, Func<BoardPage, BoardPage> change)
    {
        var id = IdOf(edition, name);
        lock (_lock)
        {
            if (!_pages.TryGetValue(id, out var known))
            {
                known = new BoardPage(id, edition, name);
                _order = _order.Add(id);
            }

            var now = _pages[id] = change(known);
            if (now.Version == known.Version && now.IsStale == known.IsStale && now.Findings.SequenceEqual(known.Findings, Same)) return;
        }

        Changed(id);
    }

    private static IEqualityComparer<Diagnostic> Same { get; } = EqualityComparer<Diagnostic>.Create(
        (one, other) => one is not null && other is not null && one.Code == other.Code && one.Severity == other.Severity
            && one.Span == other.Span && one.Message == other.Message);

    private static string IdOf(string edition, string name) => Digest(edition + "\n" + name)[..IdDigits];

    // Lines that moved in the manuscript change nothing that is printed, but a click must find them.
    private static string VersionOf(PageDisplayList page)
    {
        var places = string.Join('\n', page.Geometry.Lines.Select(line => line.Source.ToString()));
        return $"{PageDigest.Of(page)[..PageDigest.ShortLength]}-{Digest(places)[..IdDigits]}";
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
