using System.Buffers.Binary;

namespace PrintLayout.Images.Headers;

/// <summary>Iterates over the segments of a JPEG file from start to end of image (ITU-T T.81, annex B).</summary>
internal ref struct JpegSegments(ReadOnlySpan<byte> data)
{
    /// <summary>Start of image.</summary>
    public const byte StartOfImage = 0xD8;

    /// <summary>End of image.</summary>
    public const byte EndOfImage = 0xD9;

    /// <summary>Start of scan.</summary>
    public const byte StartOfScan = 0xDA;

    private readonly ReadOnlySpan<byte> _data = data;
    private int _at;
    private bool _inScan;

    /// <summary>The segment found last.</summary>
    public JpegSegment Current { get; private set; }

    /// <summary>Whether the end of the image was reached. False after the iteration means that the file is cut off.</summary>
    public readonly bool IsComplete => Current.Marker == EndOfImage;

    /// <summary>The parameters of the segment, without marker and length.</summary>
    public readonly ReadOnlySpan<byte> Body => Current.End - Current.Start < 4 ? [] : _data[(Current.Start + 4)..Current.End];

    /// <summary>Finds the next segment; false at the end of the image or of the file.</summary>
    public bool MoveNext()
    {
        if (IsComplete) return false;
        if (_inScan) return ReadScanData();
        var start = _at;
        if (_at >= _data.Length || _data[_at] != 0xFF) return false;
        // Any number of fill bytes FF may stand before a marker.
        while (_at < _data.Length && _data[_at] == 0xFF) _at++;
        if (_at >= _data.Length) return false;
        var marker = _data[_at++];
        if (marker is StartOfImage or EndOfImage or 0x01)
        {
            Current = new JpegSegment(marker, start, _at);
            return true;
        }

        if (_at + 2 > _data.Length) return false;
        var length = BinaryPrimitives.ReadUInt16BigEndian(_data[_at..]);
        if (length < 2 || _at + length > _data.Length) return false;
        Current = new JpegSegment(marker, _at - 2, _at + length);
        _at += length;
        _inScan = marker == StartOfScan;
        return true;
    }

    // In coded data FF is followed by 00, or by a restart marker D0 to D7; anything else ends the scan.
    private bool ReadScanData()
    {
        _inScan = false;
        var start = _at;
        while (true)
        {
            var next = _data[_at..].IndexOf((byte)0xFF);
            if (next < 0 || _at + next + 1 >= _data.Length) return false;
            _at += next;
            if (_data[_at + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                Current = new JpegSegment(0, start, _at);
                return true;
            }

            _at += 2;
        }
    }
}
