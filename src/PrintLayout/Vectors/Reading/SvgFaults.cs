using System.Collections.Immutable;

namespace PrintLayout.Vectors.Reading;

/// <summary>Collects what of a drawing is not drawn: each thing once for its place, and so many of them.</summary>
internal sealed class SvgFaults
{
    private readonly List<ArtFault> _faults = [];
    private readonly HashSet<(int Line, int Column, string Message)> _known = [];
    private int _left;
    private bool _losesInk;

    /// <summary>Notes something that should be seen and is not drawn.</summary>
    public void Lost(SvgNode node, string message, string hint) => Add(node, message, hint, true);

    /// <summary>Notes something without which the drawing looks as it should.</summary>
    public void Harmless(SvgNode node, string message, string hint) => Add(node, message, hint, false);

    /// <summary>All that was noted, by place.</summary>
    public ImmutableArray<ArtFault> All()
    {
        var all = _faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column).ToList();
        if (_left > 0)
        {
            all.Add(new ArtFault(
                all[^1].Line, all[^1].Column, FormattableString.Invariant($"{_left} more things of it are not drawn"),
                "mend those above first, then render again", _losesInk));
        }

        return [.. all];
    }

    private void Add(SvgNode node, string message, string hint, bool losesInk)
    {
        if (_known.Count > ArtLimits.Elements || !_known.Add((node.Line, node.Column, message))) return;
        if (_faults.Count < ArtLimits.Faults)
        {
            _faults.Add(new ArtFault(node.Line, node.Column, message, hint, losesInk));
            return;
        }

        _left++;
        _losesInk |= losesInk;
    }
}
